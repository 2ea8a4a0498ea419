# Changing a listing in small steps; the steps of registering have the same questions.

edit-title = Beddel diiwaankaaga
edit-lead = Dooro waxa aad beddelayso. Waxa aad qorto waan haynaa isla marka aad dirto. Dadka kale waxay arkaan marka aad kaydiso.
edit-part = { $part ->
    [kind] Waxa aad tahay
    [names] Magaca
    [offer] Waxa aad bixiso
    [where] Meesha
    [times] Goorta
    [details] Qiimaha iyo tirada
    [languages] Luqadaha
    [contact] Sida laguula soo xiriiro
   *[public] Cidda wax arki karta
}
edit-change = Beddel
edit-not-said = Weli lama sheegin
edit-said-of = { $what }: { $said }
edit-back = Ku noqo diiwaankaaga
edit-kept = Waxaa kuu jira isbeddello aan weli la kaydin.
edit-look-over = Dib u eeg
edit-pick-lead = Waxaad leedahay adeegyo ka badan hal. Kee ayaad rabtaa inaad beddesho?
edit-another-offer = Ku dar adeeg kale
edit-save-now = Hadda kaydi
edit-keep = Hay, oo wax kale sii beddel
edit-name-hint = Sida dadku u yaqaanaan. Luqad kasta iyo far kasta ayaa lagu qori karaa.
edit-name-person-hint = Sheeg waxa aad bixiso, ee ha qorin magacaaga. Tusaale: Waalid kariya cuntada Soomaalida
edit-other-names-hint = Sadar kasta mid ku qor, luqad kasta iyo far kasta
edit-summary-hint = Erayadaada, luqaddaada ku qor
edit-words-language = Luqaddee ayaad tan ku qortay?
edit-title-hint = Bannaan waad ka tagi kartaa. Markaas waxaan ka samaynaa waxa aad dooratay.
edit-topics-hint = Bannaan waad ka tagi kartaa. Haddii ay dhowr yihiin, hakad (,) ku kala saar.
edit-subjects-hint = Dooro kuwa ku habboon. Haddii aanay jirin, dhib ma leh.
edit-key-stages-hint = Haddii aadan midna dooran, waa da' kasta.
edit-delivery = { $way ->
    [in_school] Annaga ayaa iskuulka nimaadna
    [at_our_place] Fasalka ayaa noo yimaada
   *[online] Online
}
edit-format-visit = Fasal ayaa na soo booqda
edit-travel = Ilaa intee ayaad iskuul u safri kartaa?
edit-travel-none = Maya, ma safro
edit-travel-miles = { $miles ->
    [one] Ilaa { $miles } mayl
   *[other] Ilaa { $miles } mayl
}
edit-postcode-hint = Tusaale: LE5 4PH
edit-times-hint = Ka tag waxa aadan garanayn. Tusaale: 10:00, 10am, 16:30
edit-time-day = Maalinta wakhtiga { $number }
edit-time-starts = Bilowga wakhtiga { $number }
edit-time-ends = Dhammaadka wakhtiga { $number }
edit-time-term = Wakhtiga { $number }: ma xilliga iskuulku furan yahay oo keliya?
edit-time-none = Maalin ma jirto
edit-term = { $term ->
    [yes] Xilliga iskuulku furan yahay oo keliya
    [no] Sannadka oo dhan
   *[unknown] Lama sheegin
}
edit-more-times = Ku dar wakhti kale
edit-language-numbered = Luqadda { $number }
edit-language-use = Luqadda { $number }: maxaad ku qabataa?
edit-language-none = Luqad ma jirto
edit-more-languages = Ku dar luqad kale
edit-phone-hint = Tusaale: 07700 900123
edit-contact-public = Qof walba ma arki karaa sida laguula soo xiriiro?
edit-contact-person = Shaqaalaha iskuulku waxay kugula soo xiriiraan iskuulkaaga. Cid kale ma arki karto sida laguula soo xiriiro.
edit-place-public = Dadka kale ma arki karaan meesha saxda ah ee aad joogto?
edit-place-masked = Maya: aagga oo keliya
edit-place-shown = Haa: cinwaanka
edit-audience = Yaa arki kara diiwaankaaga?
edit-audience-school = Shaqaalaha iskuulka aad la xiriirto oo keliya
edit-audience-staff = Shaqaalaha iskuul kasta
edit-audience-everyone = Qof walba
edit-audience-as-it-is = Sida ay hadda tahay
edit-times-public = Qof walba ma arki karaa goorta carruurtu kulmaan?
edit-times-public-hint = Shaqaalaha iskuulku mar walba way arkaan.
edit-yes = Haa
edit-no = Maya
edit-check-title = Dib u eeg isbeddelladaada
edit-check-lead = Weli cidna ma aragto isbeddelladan.
edit-check-none = Waxba lama beddelin.
edit-check-caption = Waxa isbeddelaya
edit-check-now = Hadda
edit-check-then = Ka dib
edit-check-save = Kaydi isbeddelladan
edit-check-discard = Tirtir isbeddelladan
edit-clash-lead = Qof kale ayaa isla waxan beddelay intii aad beddelaysay. Waxba ma lumin. Dooro kan la hayo.
edit-clash-of = { $part }: kee baa sax ah?
edit-clash-yours = Waxa aad qortay: { $said }
edit-clash-current = Waxa hadda ku qoran: { $said }
edit-clash-go-on = Sii wad
edit-saved = Waa la kaydiyey.
edit-discarded = Isbeddelladaadii waa la tirtiray. Diiwaanku waa sidiisii hore.
edit-made-title = { $format }: { $about }
edit-in-english = Ingiriisi ahaan: { $words }
