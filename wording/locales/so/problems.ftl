# What was wrong with an input: the field, its value, and what to do.

problem = { $field }, “{ $value }”: { $sentence }
problem-without-value = { $field }: { $sentence }

rule-required = tani way maqan tahay. Buuxi.
rule-too-long = tani aad bay u dheer tahay. Isticmaal ugu badnaan { $max ->
    [one] { $max } xaraf
   *[other] { $max } xaraf
}.
rule-bad-character = waxaa ku jira xaraf aan la kaydin karin. Mar kale gacanta ku qor, ha soo koobiyeyn.
rule-not-one-of = kani kama mid aha waxyaabaha halkan laga isticmaalo. Isticmaal mid ka mid ah: { $allowed }.
rule-too-many = kuwani aad bay u badan yihiin. Sii ugu badnaan { $max }.
rule-not-a-postcode = uma qorna sida postcode. U qor sida LE5 4PH.
rule-postcode-incomplete = kani waa qaybta hore ee postcode-ka oo keliya. Qor dhammaantiis, sida LE5 4PH.
rule-postcode-unknown = postcode-kan lama yaqaan. Hubi, ama sii latitude iyo longitude.
rule-postcode-outside-england = postcode-kani wuxuu ka baxsan yahay England, markaa masaafada lama xisaabin karo. Sii mid England ku yaal.
rule-not-a-point-in-england = tani ma aha meel England ku taal. Sii latitude iyo longitude labadaba, digrii ahaan, sida 52.63 iyo -1.13.
rule-not-an-email-address = kani ma aha cinwaan email: { $fault }
rule-not-a-phone-number = kani ma aha lambar telefoon. Qor dhammaan tirooyinka, sida 020 7946 0123, ama ku bilow + iyo lambarka dalka.
rule-not-a-web-address = kani ma aha cinwaan website. Ku bilow https:// ama http://.
rule-not-a-date = tani ma aha taariikh. U qor sida 31/01/2027 ama 2027-01-31.
rule-date-before = maalintani aad bay u horraysaa. Sii { $earliest } ama maalin ka dambaysa.
rule-date-after = maalintani aad bay u dambaysaa. Sii { $latest } ama maalin ka horraysa.
rule-not-a-key-stage = kani ma aha key stage ama sannad-dugsiyeed (year group). U qor sida KS2 ama Year 5.
rule-unknown-language = luqad magacan leh lama yaqaan. { $suggested ->
    [0] Isku day magac kale oo ay leedahay, ama magaceeda Ingiriisiga ah.
   *[other] Ma waxaad u jeeddaa { $suggestions }?
}
rule-unknown-topic = mawduuc magacan leh lama yaqaan. { $suggested ->
    [0] Isku day magac kale oo uu leeyahay, ama mawduuc ka ballaaran.
   *[other] Ma waxaad u jeeddaa { $suggestions }?
}
rule-unknown-subject = maaddo magacan leh lama yaqaan. Isticmaal maaddo ka mid ah manhajka qaranka, sida History.
rule-unknown-school = iskuul sidan ah lama yaqaan. Sii postcode-kiisa, ama magaciisa oo dhammaystiran.
rule-not-a-number = tani ma aha tiro. Isticmaal tirooyin keliya, sida 12.
rule-out-of-range = tiradani ma dhex gasho xadka. Sii tiro u dhaxaysa { $min } iyo { $max }.
rule-not-a-urn = kani ma aha URN-ka iskuulka. Wuxuu leeyahay lix tiro; wuxuu ku qoran yahay diiwaanka iskuullada.
rule-not-found = xog sidan ah halkan kuma jirto. Hubi lambarka tixraaca.
rule-still-a-draft = diiwaankani waa qabyo, cid kalena weli ma aragto. Waa in xiriiriye marka hore faafiyaa.
rule-withdrawn = diiwaankan waa laga saaray Kith. Xiriiriye ayaa mar kale faafin kara.
rule-consent-missing = oggolaanshaha qofkan ma qorna. Sii maalinta uu oggolaaday iyo sida uu u oggolaaday.
rule-audience-too-wide = diiwaankan lama tusi karo qof walba. Dooro shaqaalaha iskuullada, dawlad hoose ama iskuul.
rule-duplicate = tani waxay horay ugu jirtaa sadarka { $line } ee faylka. Labada mid ka saar, ama sii tixraac u gaar ah.
rule-wrong-field-count = sadarkani wuxuu leeyahay { $found ->
    [one] { $found } qayb
   *[other] { $found } qaybood
}, madaxuna wuxuu leeyahay { $expected }. Ka eeg sadarka hakad (,) maqan ama dheeraad ah, ama qoraal u baahan calaamadaha " ".
rule-column-missing = tiirkan (column) kuma jiro faylka. Ku dar madaxa.
rule-column-unknown = tiir magacan leh ma jiro. Magaca ka beddel ama ka saar; tiirarku waa: { $known }.
rule-column-not-chosen = tiir tan ah lama dooran. Mid dooro.
rule-not-a-table = faylkan liis ahaan looma akhriyi karo. U kaydi CSV ahaan, ama fayl Excel ah (.xlsx).
rule-file-too-large = faylkani aad buu u weyn yahay. Sii mid ugu badnaan { $megabytes } MB ah, ama kala qaybi.
rule-not-utf8 = faylkani ma aha UTF-8. Mar kale u kaydi “CSV UTF-8”.
rule-not-a-time = kani ma aha wakhti, ama waxaa laga yaabaa inuu subax yahay ama galab. U qor sida 16:30 ama 4.30pm.
rule-not-a-session = tan looma akhriyi karo maalin iyo saacadaheeda. U qor sida Sat 10:00-12:00 term time.
rule-ends-as-it-starts = wakhtiga dhammaadku waa isla wakhtiga bilowga. Ka tag dhammaadka haddii aan la aqoon.
rule-partners-own-choice = la-hawlgalaha oo keliya ayaa tan furi kara. Ka tag, ama weydii inuu isagu doorto.
rule-only-with = tani waxay la socotaa { $other } oo keliya. Labadaba sii, ama tan ka tag.
rule-name-taken = kani horay ayuu magac ugu ahaa { $other }. Sii magac kale, ama ku calaamadee inuu ula kac u leeyahay macnayaal badan oo sheeg sababta.
rule-already-so = horay ayay sidaas u ahayd. Sideeda u daa, ama sii wax kale.
rule-part-of-itself = tani waxay mawduuca ka dhigaysaa qayb ka mid ah naftiisa. Sii mawduuc aan qayb ka ahayn.
rule-broader-and-related = labadan mid waa qayb ka mid ah kan kale, markaa isku heer ma noqon karaan. Mawduuca u sii mid ka ballaaran ama mid la xiriira, labadaba maaha.
rule-preferred-name = kani waa magaca dadka la tuso. Taas beddelkeeda mawduuca magac kale u bixi; dabadeed magacii hore waa la saari karaa.
rule-wrong-script = waxaa ku jira xarfo aan luqaddan lagu qorin (waxaa lagu qoraa { $scripts }). Magaca ku sii farteeda, ama dooro magac nooc kale ah.
rule-without-words = kuma jiraan xaraf iyo tiro toona, markaa waxba laguma heli karo. Sii magac la akhriyi karo.
rule-stands-no-longer = isbeddelkan waa laga noqday ama mid kale ayaa beddelay, markaa wax laga noqdo ma jiraan. Eeg taariikhda, oo beddel waxa aad halkaas ku aragto.
rule-nobody-to-pass-on = weli cid gudbin karta tan ma jirto, sababtoo ah xiriiriye ma jiro. Weydii iskuulkaaga cidda la xiriirta la-hawlgalayaasha, oo ha la diiwaangeliyo.
rule-not-a-code = kani ma aha koodh. Qor lixda tiro ee ku qoran email-ka.
rule-code-works-not-here = koodhkani ma shaqaynayo. Ka hubi tirooyinka email-ka ugu dambeeyey, fur linkiga email-kaas ku jira, ama codso email cusub.
rule-last-administrator = kani waa maamulaha ugu dambeeya, isaga la'aantiisna cid kale maamule kama dhigi karto. Marka hore qof kale maamule ka dhig.
rule-changed-meanwhile = qof kale ayaa tan beddelay intii aad ku jirtay{ $count ->
    [0] {""}
   *[other] , oo ka dhigay: { $current }
}. Mar kale eeg, dabadeed beddel.

email-fault-at-sign = wuxuu u baahan yahay hal @, sida office@example.org.
email-fault-local-part = hubi qaybta ka horraysa @. Kuma bilaaban karto kumana dhammaan karto dhibic, mana yeelan karto laba dhibcood oo isku xiga ama meel bannaan.
email-fault-domain = hubi qaybta ka dambaysa @. Waxay ku dhammaataa magac sida .org ama .sch.uk, dhibicina kama dambayso.
email-fault-not-ascii = waxaa ku jira xarfo aan ahayn A ilaa Z. Hubi inay ku jiraan xarfo calaamado leh.
email-fault-too-long = aad buu u dheer yahay, lama gaarsiin karo.

# The names of fields, as forms and reports say them.
field-accessibility-email = Cinwaanka dhibaatooyinka bogga
field-address = Cinwaan
field-age-from = Da'da ugu yar
field-age-to = Da'da ugu weyn
field-also-known-as = Magacyo kale
field-ambiguous = Ula kac u leh macnayaal badan
field-area = Qaybta hore ee postcode-ka
field-audience = Cidda arki karta
field-authority = Dawladda hoose
field-broader = Mawduucyo ka ballaaran
field-change = Isbeddel
field-columns = Tiirarka (columns)
field-class = Fasalka
field-closed = Maalmaha uu xiran yahay
field-code = Koodh
field-commitment = Immisa jeer
field-consent = Oggolaanshahaaga
field-consent-date = Maalinta oggolaanshaha
field-consent-how = Sida loo oggolaaday
field-consent-words = Nuqulka erayada oggolaanshaha
field-contact-public = Faahfaahinta xiriirka oo qof walba la tuso
field-controller-email = Cinwaanka su'aalaha xogta shakhsiga ah
field-controller-name = Cidda maamusha Kith-kan
field-cost = Qiimaha
field-cost-note = Faahfaahin qiimaha ku saabsan
field-dates = Goorma
field-day = Maalin
field-days = Maalmo
field-delivery = Meesha lagu qabto
field-description = Sharraxaad
field-description-language = Luqadda sharraxaadda
field-display-role = Doorka
field-email = Cinwaanka email-ka
field-drafts = Qabyo
field-ends = Dhammaad
field-ends-on = Maalinta ugu dambaysa
field-english = Ingiriisi ahaan
field-expires-on = Maalinta ugu dambaysa ee uu shaqeeyo
field-file = Fayl
field-formality = Rasmi ama aan rasmi ahayn
field-format = Waxa la qaban doono
field-key-stage = Key Stage
field-key-stages = Key Stages
field-kind = Nooca
field-language = Luqad
field-languages = Luqadaha
field-lacks = Waxa ka dhiman
field-largest-group = Carruurta ugu badan
field-latitude = Latitude
field-length-minutes = Muddada daqiiqo ahaan
field-longitude = Longitude
field-name = Magaca
field-near = Meel u dhow
field-need-id = Tixraaca baahida
field-note = Faallo
field-notice-days = Maalmaha ogeysiiska hore
field-offer = Adeeg
field-offer-numbered = Adeegga { $number }
field-offer-id = Tixraaca adeegga
field-only = Keliya
field-partner-id = Tixraaca la-hawlgalaha
field-phase = Heerka iskuulka
field-phone = Lambarka telefoonka
field-place-numbered = Meesha { $number }
field-place-visibility = In meesha la muujiyo iyo in kale
field-only-day = Ku kala saar maalinta
field-only-format = Ku kala saar waxa ay qabtaan
field-only-key-stage = Ku kala saar Key Stage
field-only-kind = Ku kala saar nooca
field-only-language = Ku kala saar luqadda
field-place = Postcode ama iskuul
field-postcode = Postcode
field-qualification = Shahaado
field-reference = Tixraac
field-reason = Sababta
field-related = Mawduucyo la xiriira
field-role = Doorka
field-row = Sadar
field-rows = Sadarro
field-school = Iskuul
field-scopes = Waxa uu oggolaado
field-school-urn = URN-ka iskuulka
field-session-numbered = Kulanka { $number }
field-sessions = Kulannada
field-slip-language = Luqadda warqadda
field-sort = Kala horraynta
field-source = Magaca liiska
field-starts = Bilow
field-starts-on = Maalinta koowaad
field-status = Xaaladda
field-subject = Maaddo
field-subjects = Maaddooyinka
field-successor-urn = URN-ka iskuulka beddelay
field-summary = Warbixin kooban
field-summary-language = Luqadda sharraxaadda la-hawlgalaha
field-term-time = Xilliga iskuulku furan yahay oo keliya
field-text = Waxa fasalku baranayo
field-times-public = Saacadaha oo qof walba la tuso
field-title = Cinwaanka qoraalka
field-title-language = Luqadda cinwaanka qoraalka
field-topic = Mawduuc
field-topics = Mawduucyo
field-travel-km = Kiiloomitirrada la safro
field-urn = URN
field-valid-from = Maalinta koowaad
field-valid-to = Maalinta ugu dambaysa
field-website = Website
field-write-to-me = Ii soo qor
field-why = Sababta
field-within-miles = Masaafada mayl ahaan
field-within-km = Kiiloomitir ugu badnaan
field-words = Waxa aad raadinayso
field-what = Waxa aad rabto
