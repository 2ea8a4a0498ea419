# Asking who can help, and what was found.

found = { $count ->
    [0] Waxba lama helin
    [one] { $count } ayaa la helay
   *[other] { $count } ayaa la helay
}
words-only = Hadda waxaa la isbarbardhigay erayada oo keliya, ma aha macnahooda, markaa wax baa ka maqnaan kara.
way = { $way ->
    [in_school] iskuulka ayuu yimaadaa
    [at_our_place] fasalkaaga ayaa u taga
   *[online] online
}
children = { $count ->
    [one] { $count } ilmo
   *[other] { $count } carruur ah
}
minutes = { $count ->
    [one] { $count } daqiiqo
   *[other] { $count } daqiiqo
}
days-notice = { $count ->
    [0] looma baahna
    [one] { $count } maalin
   *[other] { $count } maalmood
}
ask-title = Hel la-hawlgale
ask-heading = Maxuu fasalkaagu baranayaa?
ask-lead = U sheeg sidii aad qof aad wada shaqaysaan ugu sheegi lahayd. Waxaad arki doontaa cidda kuu dhow ee ku caawin karta, iyo sababta.
text-label = Waxa fasalku baranayo, iyo waxa caawin kara
text-hint = Tusaale: Roomaankii hore, qof keena alaab la taabto
key-stage-label = Sannad-dugsiyeedka (Year) ama Key Stage
key-stage-hint = Tusaale: Year 4, ama KS2
language-label = Luqad
language-hint = Magac kasta oo ay leedahay
find = Hel la-hawlgalayaal
understood = Waxaan fahannay
understood-hint = Maaha waxa aad u jeedday? Erayo kale ku sheeg, ama buuxi meel kor ku taal.
strangers = Shaqaalaha iskuullada ee soo galay waxay sidoo kale arkaan tabaruceyaasha, waalidiinta iyo turjubaannada.
no-place = Postcode la'aan waxaa la tusi karaa oo keliya kuwa online ku shaqeeya.
no-postcodes = Postcode-yada halkan laguma shubin, markaa waxaa la tusi karaa oo keliya kuwa online ku shaqeeya.
nobody-sign-in = Shaqaalaha iskuullada ee soo gala baahi furan ayay hayn karaan, waanan u soo qornaa marka qof soo baxo.
keep-open = Baahidan ha furnaato: ii soo qor marka qof soo baxo
keep-open-mails = Adiga oo keliya ayaa email-ladan hela, maalintii ugu badnaan laba, mar kastana waad joojin kartaa.
keep-school = Iskuulkee loogu talagalay
where = Meesha
when = Goorta
no-distance = Masaafada lama yaqaan
cost = Qiimaha
group = Kooxda ugu weyn
length = Muddada
notice = Ogeysiis hore
languages = Luqadaha
fresh = Diiwaanka
ask = weydii
from = Waxaa bixiya
ask-place-label = Postcode ama iskuul
ask-place-hint = LE5 4PH, ama magac iskuul
ask-place-hint-own = Haddii aad bannaan ka tagto, waa iskuulkaaga
ask-near-school = u dhow { $school }
ask-did-you-mean = Ma waxaad u jeeddaa { $topic }?
ask-found = { $count ->
    [one] { $count } adeeg ayaa ku habboon
   *[other] { $count } adeeg ayaa ku habboon
}
ask-found-narrowed = { $count } ka mid ah { $total } adeeg oo ku habboon
ask-nobody-heading = Weli cid ku habboon ma jirto
ask-none-narrowed = { $total ->
    [one] { $total } adeeg ayaa ku habboon, laakiin ma waafaqsana shaandhooyinkan. Mid ka saar si aad wax badan u aragto.
   *[other] { $total } adeeg ayaa ku habboon, laakiin midna ma waafaqsana dhammaan shaandhooyinkan. Mid ka saar si aad wax badan u aragto.
}
ask-filters = Soo koob
ask-filters-set = Shaandhooyinka la doortay
ask-remove = Ka saar
ask-remove-all = Ka saar dhammaan shaandhooyinka
ask-by-kind = Nooca la-hawlgalaha
ask-by-key-stage = Key Stage
ask-by-language = Luqad
ask-by-format = Waxa ay qabtaan
ask-by-day = Maalin
ask-by-distance = Masaafo
ask-within = ilaa { $miles ->
    [one] { $miles } mayl
   *[other] { $miles } mayl
}
ask-pages = Bogagga waxa la helay
ask-page-before = Bogga ka horreeya
ask-page-next = Bogga xiga
ask-page-first = Tag bogga koowaad
ask-page-beyond = Bogga { $page } ma jiro.
ask-near-heading = Kuwa ugu dhow ee ku dhowaaday inay ku habboonaadaan
ask-but = Laakiin: { $what }
ask-worth-asking = Way fiican tahay inaad weydiiso: { $what }
ask-beyond-their-travel = { $miles ->
    [one] { $miles } mayl ayay ka fog tahay inta ay safraan
   *[other] { $miles } mayl ayay ka fog tahay inta ay safraan
}
ask-beyond-your-travel = { $miles ->
    [one] { $miles } mayl ayay ka fog tahay inta fasalkaagu safri lahaa
   *[other] { $miles } mayl ayay ka fog tahay inta fasalkaagu safri lahaa
}
ask-why-more = Wax badan oo sababta ku saabsan
ask-them = Weydii iyaga
ask-keep-heading = Waan kuu sii raadin karnaa
ask-schools-heading = Iskuulkee ayaad u jeeddaa?
ask-schools-lead = Dhowr iskuul ayaa u eg waxa aad qortay. Riix kaaga.
ask-schools-more = Kuwan ka badan ayaa jira. Ku dar magaalada ama postcode-ka si aad kaaga u hesho.
ask-schools-caption = Iskuullada u eg “{ $words }”
ask-school = Iskuul
ask-school-authority = Dawladda hoose
ask-school-postcode = Postcode
ask-school-urn = Lambar (URN)
ask-suggestions = { $count ->
    [0] Talo soo jeedin ma jirto
    [one] { $count } talo soo jeedin. Isticmaal furayaasha fallaarta.
   *[other] { $count } talo soo jeedin. Isticmaal furayaasha fallaarta.
}
