// Makes pages more comfortable where script runs. Every page is whole without it.
