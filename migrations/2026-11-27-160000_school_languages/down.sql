DROP TABLE school_languages;
