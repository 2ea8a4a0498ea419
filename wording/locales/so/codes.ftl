# The closed lists, as people are shown them.

partner-kind-supplementary-school = Iskuul dheeraad ah (supplementary school)
partner-kind-madrasah = Madrasad
partner-kind-community-school = Iskuul bulsho
partner-kind-community-organisation = Urur bulsho
partner-kind-volunteer = Tabaruce
partner-kind-parent = Waalid ama daryeele
partner-kind-interpreter = Turjubaan

offer-format-class = Casharro
offer-format-talk = Hadal loo jeediyo fasalka
offer-format-workshop = Hawl la wada qabto (workshop)
offer-format-host-visit = Booqasho lagu tago goobtooda
offer-format-interpreting = Turjumid hadal ah
offer-format-translation = Turjumid qoraal ah
offer-format-mentoring = Hagid iyo la-talin (mentoring)
offer-format-performance = Bandhig faneed
offer-format-resource-loan = Alaab la amaahan karo

delivery-in-school = Iskuulkaaga
delivery-at-our-place = Goobtooda
delivery-online = Online

key-stage-eyfs = Carruurta yaryar (EYFS)
key-stage-ks1 = Key Stage 1 (KS1: Year 1 iyo 2)
key-stage-ks2 = Key Stage 2 (KS2: Year 3 ilaa 6)
key-stage-ks3 = Key Stage 3 (KS3: Year 7 ilaa 9)
key-stage-ks4 = Key Stage 4 (KS4: Year 10 iyo 11)
key-stage-ks5 = Key Stage 5 (KS5: Year 12 iyo 13)

language-use-taught = Waa la dhigaa
language-use-spoken = Waa lagu hadlaa
language-use-interpreted = Hadal ahaan waa loo turjumaa
language-use-translated = Qoraal ahaan waa loo turjumaa
language-use-written = Waa la akhriyaa oo la qoraa

day-mon = Isniin
day-tue = Talaado
day-wed = Arbaco
day-thu = Khamiis
day-fri = Jimce
day-sat = Sabti
day-sun = Axad

cost-free = Bilaash
cost-expenses = Kharashka baxa oo keliya
cost-fee = Lacag baa lagu bixiyaa
cost-ask = Weydii iyaga

commitment-once = Hal mar
commitment-this-term = Teeramkan (term)
commitment-standing = Inta loo baahan yahay

formality-formal = Rasmi, shahaado leh
formality-informal = Aan rasmi ahayn

exactness-given = Sax
exactness-unit = Sida postcode-ka
exactness-sector = Sida qayb ka mid ah postcode-ka
exactness-outward = Sida aagga postcode-ka

place-visibility-public = Waa la muujiyaa
place-visibility-masked = Aagga postcode-ka oo keliya ayaa la isticmaalaa

subject-english = Ingiriisi (English)
subject-mathematics = Xisaab
subject-science = Saynis
subject-art-and-design = Farshaxan iyo naqshadayn
subject-citizenship = Muwaadinnimo
subject-computing = Kombiyuutar
subject-design-and-technology = Naqshadayn iyo teknoolajiyad (DT)
subject-geography = Juqraafi
subject-history = Taariikh
subject-languages = Luqado
subject-music = Muusig
subject-physical-education = Jimicsi iyo ciyaaro (PE)
subject-religious-education = Barashada diimaha (RE)
subject-pshe = Nolosha, caafimaadka iyo bulshada (PSHE)
subject-early-years = Carruurta yaryar (Early Years)

mail-kind-sign-in = Linkiyada lagu soo galo
mail-kind-matches = Qof cusub oo laga yaabo inuu ku caawiyo
mail-kind-listing-link = Linkiyada fura diiwaan
mail-kind-enquiry = Farriimaha shaqaalaha iskuulku ka soo diraan adeeg
mail-fault-unreachable = server-keenna email-ka lama heli karo
mail-fault-certificate = shahaadada server-keenna email-ka lama aamino
mail-fault-password = server-keenna email-ka ma aqbalo password-keenna
mail-fault-turned-away = server-keenna email-ku wuu na diidayaa
mail-fault-sender = server-keenna email-ku ma aqbalo cinwaanka aan wax ka dirno

# Days of the year.
date = { $day } { $month } { $year }
month-1 = Janaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luulyo
month-8 = Agoosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Diseembar

# Who made a change of the vocabulary, where it was no colleague of today's.
author-gone = qof aan hadda halkan joogin
author-program = barnaamijka (kith { $command })
