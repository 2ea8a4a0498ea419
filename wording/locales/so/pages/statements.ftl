# The statement on accessibility and the notice on privacy. Each sentence must stay true to what the program does.

accessibility-title = Fududaynta isticmaalka
accessibility-lead = Qof walba waa inuu Kith isticmaali karo. Boggani wuxuu sheegayaa waxa aan taas u samaynay, iyo waxa aan weli fiicnayn.
accessibility-aim-heading = Waxa aan higsanayno
accessibility-aim = Bog kastaa waa inuu buuxiyo Web Content Accessibility Guidelines, nuqulka 2.2, heerka AA.
accessibility-able-heading = Waxa aad awoodi lahayd inaad samayso
accessibility-able-keyboard = Inaad wax walba ku gaarto oo ku isticmaasho kiiboodhka keliya, oo aad aragto meesha aad joogto.
accessibility-able-reader = Inaad wax walba ku akhrido akhriyaha shaashadda (screen reader).
accessibility-able-zoom = Inaad qoraalka laba jeer ka weynayso adigoon waxba lumin.
accessibility-able-script = Inaad bog kasta isticmaasho script la'aan, telefoon iyo internet gaabis ah.
accessibility-able-motion = Inaad isticmaasho habayntaada gaarka ah ee midabbada kala cad iyo dhaqdhaqaaq yar.
accessibility-able-print = Inaad bogagga daabacdo.
accessibility-tested-heading = Sida loo tijaabiyo
accessibility-tested-program = Barnaamij ayaa bog kasta ku hubiya browser mar kasta oo Kith la beddelo: dadka door kasta leh, shaashad ciriiri ah iyo mid ballaaran.
accessibility-tested-keyboard = Isla tijaabooyinkaas, hawlaha ugu waaweyn waxaa lagu sameeyaa kiiboodhka keliya.
accessibility-untested-heading = Waxa aan weli fiicnayn
accessibility-untested-people = Weli Kith ma tijaabin qof isticmaala akhriyaha shaashadda ama qalab kale oo caawiya.
accessibility-untested-words = Bogagga luqadaha aan Ingiriisiga ahayn waxay guntooda ku sheegaan haddii qof luqadda u dhashay erayada hubiyey iyo haddii kale.
accessibility-untested-staff = Bogagga shaqaalaha iskuullada waa Ingiriisi keliya.
accessibility-untested-typed = Waxa dadku naftooda ka qoraan waxaa loo muujiyaa sida ay u qoreen. Waxaa laga yaabaa inay tahay luqad aadan akhrin.
accessibility-report-heading = Haddii wax kuu shaqayn waayaan
accessibility-report = U qor { $email }. Sheeg bogga uu yahay iyo waxa aad rabtay inaad samayso.
accessibility-report-nobody = U sheeg iskuulka ama kooxda kuu sheegtay Kith. Cidda Kith-kan maamusha weli cinwaan uma bixin arrintan.
accessibility-enforce = Haddii aadan ku qanacsanayn jawaabta, waxaad la xiriiri kartaa Equality Advisory and Support Service. Equality and Human Rights Commission ayaa fulisa xeerarka.

privacy-title = Asturnaanta xogta (privacy)
privacy-lead = Waxa Kith dadka ka hayo, cidda aragta, iyo inta ay jirto.
privacy-who-heading = Cidda mas'uulka ka ah
privacy-who = Kith-kan waxaa maamula { $name }, oo mas'uul ka ah xogta shakhsiga ah ee ku jirta.
privacy-who-nobody = Cidda Kith-kan maamusha weli ma sheegin cidda ay tahay. Weydii iskuulka ama kooxda kuu sheegtay.
privacy-ask = Su'aalaha, ama si aad u aragto, u saxdo ama u tirtirto waxa lagaa hayo, u qor { $email }.
privacy-ask-nobody = Su'aalaha, ama si aad u aragto, u saxdo ama u tirtirto waxa lagaa hayo, weydii iskuulka ama kooxda kuu sheegtay Kith.
privacy-kept-heading = Waxa la hayo, iyo sababta
privacy-kept-account = Dadka soo gala: cinwaanka email-ka, door sida “Year 5 teacher”, iyo iskuulka, dawladda hoose ama la-hawlgalaha ay ka tirsan yihiin. Xogtaas la'aanteed cidna ma soo geli karto. Waxaa la hayaa ilaa aad ka codsato in la tirtiro.
privacy-kept-session = Goorta ay soo galeen iyo maalintii ugu dambaysay ee ay isticmaaleen. Waxaa la tirtiraa { $days } maalmood ka dib marka uu dhammaado.
privacy-kept-need = Waxa fasal baranayo, sida shaqaale u qoray, iyo iskuulka iyo cidda weydiisay. Waxaa loo hayaa si loogu soo sheego marka qof ku habboonaado.
privacy-kept-listing = La-hawlgalayaasha: magacyada, waxa ay bixiyaan, luqadaha, meesha, saacadaha, sida loola xiriiro, iyo goorta iyo sida ay u oggolaadeen. Waxaa loo hayaa si iskuulladu u helaan. Diiwaan la saaray waxaa la tusaa oo keliya kuwa maamula.
privacy-kept-draft = Waxa qofku qoro si uu isu diiwaangeliyo ama diiwaan u beddelo, ilaa uu ka diro. Waxa aan la dirin waxaa la tirtiraa { $days } maalmood ka dib.
privacy-kept-enquiry = Farriimaha shaqaalaha iskuulladu u diraan la-hawlgalayaasha, iyo cidda weydiisay. Waxaa loo hayaa si shaqaaluhu u arkaan waxa la weydiiyey iyo waxa laga jawaabay.
privacy-kept-list = Liisaska xiriiriyeyaashu soo geliyaan. Waxaa la tirtiraa { $days } maalmood ka dib.
privacy-kept-history = Waxa la sameeyey, goorta, iyo cidda samaysay. Waxaa loo hayaa si isbeddellada loo sharxi karo.
privacy-kept-mails = Email-lada la diray iyo cidda loo diray. Waxa ku qornaa lama hayo. Waxaa la tirtiraa { $days } maalmood ka dib.
privacy-kept-limits = Inta jeer ee cinwaan laga codsaday wax, iyadoo magac la qasay lagu hayo oo aan cinwaan muujin. Waxaa la tirtiraa marka aan loo baahnayn, ugu dambayn { $hours } saacadood ka dib.
privacy-kept-log = Diiwaan hawleedka waxa barnaamijku sameeyey (log). Kuma jiraan cinwaan email, cinwaan internet, lambar telefoon ama erayo qof qoray.
privacy-not-heading = Waxa aan la hayn
privacy-not-children = Wax ku saabsan ilmo gaar ah lama hayo. Qof 18 sano ka yar akoon ama diiwaan ma yeelan karo.
privacy-not-evidence = Shahaadooyin lama hayo, waxna lagama hayo dembiyada.
privacy-not-trackers = Ma jiraan wax dadka raadraaca, xayeysiis, ama tirinta booqdayaasha. Bogaggu website kale waxba kama codsadaan.
privacy-seen-heading = Cidda wax aragta
privacy-seen-organisation = Diiwaanka urur waxaa la tusaa shaqaalaha iskuullada, qof walbana waxaa la tusaa oo keliya haddii ururku taas doortay.
privacy-seen-person = Diiwaanka qof, sida tabaruce, waalid ama turjubaan, waxaa la tusaa shaqaalaha iskuullada oo keliya, ka dib marka uu oggolaado oo keliya. Marna lama tuso qof walba.
privacy-seen-contact = Lambarrada telefoonka iyo cinwaannada email-ka waxaa la tusaa kuwa diiwaanka maamula, dadka kalena waxaa la tusaa oo keliya meesha urur uu dadweynaha u furay.
privacy-seen-place = Meesha la qariyey waxaa loo muujiyaa qiyaas ahaan oo keliya: bartamaha aagga postcode-keeda, sida LE5.
privacy-seen-times = Goorta carruurtu kulmaan waxaa la tusaa shaqaalaha iskuullada, dadka kalena waxaa la tusaa oo keliya haddii la-hawlgaluhu taas doortay.
privacy-seen-need = Waxa fasal baranayo waxaa la tusaa shaqaalaha iskuulkaas.
privacy-seen-administrators = Maamuleyaasha Kith-kan wax walba way arki karaan.
privacy-cookies-heading = Cookies
privacy-cookies-lead = Kith wuxuu dhigaa oo keliya cookies uu ugu baahan yahay waxa aad samaynayso. Midna kuma raaco website kale.
privacy-cookies = Cookies
privacy-cookie-name = Magaca
privacy-cookie-why = Waxa uu u yahay
privacy-cookie-lasts = Inta uu jiro
privacy-cookie-session = Wuxuu kugu hayaa inaad gudaha ku jirto
privacy-cookie-asking = Wuxuu u oggolaadaa koodhka email-kaaga inuu browser-kan ka shaqeeyo
privacy-cookie-language = Wuxuu xasuustaa luqadda aad dooratay
privacy-cookie-listing = Wuxuu furaa hal diiwaan oo aad linkigiisa raacday
privacy-cookie-draft = Wuxuu qalabkan ku hayaa waxa aad u qortay isdiiwaangelinta
privacy-cookie-said = Wuxuu hal mar muujiyaa waxa hadda la sameeyey
privacy-lasts-session = Ilaa aad ka xirto browser-ka, ugu badnaan { $hours } saacadood; qalabkaagana { $days } maalmood
privacy-lasts-minutes = { $minutes ->
    [one] { $minutes } daqiiqo
   *[other] { $minutes } daqiiqo
}
privacy-lasts-days = { $days ->
    [one] { $days } maalin
   *[other] { $days } maalmood
}
privacy-rights-heading = Xuquuqdaada
privacy-rights = Waxaad codsan kartaa inaad aragto waxa lagaa hayo, in la saxo ama la tirtiro, iyo in lagugu siiyo qaab barnaamijyo kale akhriyaan. Diiwaanka qof wuxuu ku xiran yahay oggolaanshihiisa, mar kastana wuu ka noqon karaa.
privacy-complain = Haddii aadan ku qanacsanayn jawaabta, waxaad u cabban kartaa Information Commissioner’s Office: ico.org.uk.
