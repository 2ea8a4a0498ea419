# Words on every page, and of what did not work.

problems = { $count ->
    [one] Hal dhibaato ayaa jirta. Sax, oo mar kale dir foomka.
   *[other] { $count } dhibaato ayaa jira. Sax, oo mar kale dir foomka.
}
brand = Kith
skip = U gudub qaybta ugu weyn
nav-ask = Weydii
nav-needs = Baahiyaha furan
nav-home = Bogga hore
nav-partners = La-hawlgalayaal
sign-in = Soo gal
sign-out = Ka bax
footer = Kith wuxuu helaa iskuullada dheeraadka ah, kooxaha bulshada, tabaruceyaasha iyo waalidiinta iskuulka u dhow. Taasi ma aha ansixin: hubinta iskuulkaagu sameeyo weli waa lagama maarmaan.
optional = ikhtiyaari
cross-site = Tani waxay ka timid website kale, markaa lama samayn. Bogga halkan ka fur oo isku day mar kale.
not-found-title = Halkan waxba ma yaalliin
failed-title = Taasi ma shaqayn
conflict-field = Waxa
conflict-yours = Waxa aad qortay
conflict-current = Waxa hadda ku qoran
reference = Tixraaca aad sheegto marka aad dhibaatada soo gudbiso
back = Ku noqo bogga hore
error-prefix = Dhibaato
unreadable = Waxa la soo diray lama akhriyi karo. Dib u noqo, oo mar kale dir foomka.
date-day = Maalin
date-month = Bil
date-year = Sannad
menu = Liiska bogagga
crumbs = Waxaad joogtaa
language-choose = Luqadda boggan
language-unchecked = Erayadan mashiin ayaa turjumay, weli ma hubin qof luqaddan u dhashay.
language-see-english = Boggan ku eeg Ingiriisi
