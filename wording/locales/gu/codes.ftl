# The closed lists, as people are shown them.

partner-kind-supplementary-school = પૂરક શાળા
partner-kind-madrasah = મદરેસા
partner-kind-community-school = સામુદાયિક શાળા
partner-kind-community-organisation = સામુદાયિક સંસ્થા
partner-kind-volunteer = સ્વયંસેવક
partner-kind-parent = માતા, પિતા અથવા વાલી
partner-kind-interpreter = દુભાષિયા

offer-format-class = વર્ગ
offer-format-talk = વાર્તાલાપ
offer-format-workshop = વર્કશૉપ
offer-format-host-visit = તેમની મુલાકાત
offer-format-interpreting = દુભાષિયાનું કામ
offer-format-translation = લેખિત અનુવાદ
offer-format-mentoring = નિયમિત માર્ગદર્શન
offer-format-performance = કાર્યક્રમની રજૂઆત
offer-format-resource-loan = વાપરવા માટે આપવાની વસ્તુઓ

delivery-in-school = તમારી શાળામાં
delivery-at-our-place = તેમના સ્થળે
delivery-online = ઑનલાઇન

key-stage-eyfs = પ્રારંભિક વર્ષો (EYFS)
key-stage-ks1 = કી સ્ટેજ 1 (KS1, Year 1 અને 2)
key-stage-ks2 = કી સ્ટેજ 2 (KS2, Year 3 થી 6)
key-stage-ks3 = કી સ્ટેજ 3 (KS3, Year 7 થી 9)
key-stage-ks4 = કી સ્ટેજ 4 (KS4, Year 10 અને 11)
key-stage-ks5 = કી સ્ટેજ 5 (KS5, Year 12 અને 13)

language-use-taught = શીખવાય છે
language-use-spoken = બોલાય છે
language-use-interpreted = દુભાષિયાનું કામ થાય છે
language-use-translated = અનુવાદ થાય છે
language-use-written = વંચાય અને લખાય છે

day-mon = સોમવાર
day-tue = મંગળવાર
day-wed = બુધવાર
day-thu = ગુરુવાર
day-fri = શુક્રવાર
day-sat = શનિવાર
day-sun = રવિવાર

cost-free = મફત
cost-expenses = ફક્ત ખર્ચ
cost-fee = ફી
cost-ask = તેમને પૂછો

commitment-once = એક વાર
commitment-this-term = આ સત્રમાં
commitment-standing = જ્યાં સુધી જરૂર હોય ત્યાં સુધી

formality-formal = ઔપચારિક, લાયકાત સાથે
formality-informal = અનૌપચારિક

exactness-given = ચોક્કસ
exactness-unit = પોસ્ટકોડ પ્રમાણે
exactness-sector = પોસ્ટકોડના ભાગ પ્રમાણે
exactness-outward = પોસ્ટકોડના વિસ્તાર પ્રમાણે

place-visibility-public = દેખાય છે
place-visibility-masked = ફક્ત પોસ્ટકોડનો વિસ્તાર વપરાય છે

subject-english = અંગ્રેજી
subject-mathematics = ગણિત
subject-science = વિજ્ઞાન
subject-art-and-design = કલા અને ડિઝાઇન
subject-citizenship = નાગરિકતા
subject-computing = કમ્પ્યુટિંગ
subject-design-and-technology = ડિઝાઇન અને ટેક્નોલૉજી
subject-geography = ભૂગોળ
subject-history = ઇતિહાસ
subject-languages = ભાષાઓ
subject-music = સંગીત
subject-physical-education = શારીરિક શિક્ષણ (PE)
subject-religious-education = ધાર્મિક શિક્ષણ (RE)
subject-pshe = વ્યક્તિગત, સામાજિક, આરોગ્ય અને આર્થિક શિક્ષણ (PSHE)
subject-early-years = પ્રારંભિક વર્ષો

mail-kind-sign-in = સાઇન ઇન કરવાની લિંક
mail-kind-matches = મદદ કરી શકે એવી નવી વ્યક્તિ કે સંસ્થા
mail-kind-listing-link = નોંધ ખોલવાની લિંક
mail-kind-enquiry = ઑફર વિશે શાળાના સ્ટાફના સંદેશા
mail-fault-unreachable = અમારા મેઇલ સર્વરનો સંપર્ક થઈ શકતો નથી
mail-fault-certificate = અમારા મેઇલ સર્વરના પ્રમાણપત્ર પર ભરોસો કરી શકાતો નથી
mail-fault-password = અમારું મેઇલ સર્વર અમારો પાસવર્ડ સ્વીકારતું નથી
mail-fault-turned-away = અમારું મેઇલ સર્વર અમને ના પાડે છે
mail-fault-sender = અમે જે સરનામેથી મોકલીએ છીએ તે અમારું મેઇલ સર્વર સ્વીકારતું નથી

# Days of the year.
date = { $day } { $month } { $year }
month-1 = જાન્યુઆરી
month-2 = ફેબ્રુઆરી
month-3 = માર્ચ
month-4 = એપ્રિલ
month-5 = મે
month-6 = જૂન
month-7 = જુલાઈ
month-8 = ઑગસ્ટ
month-9 = સપ્ટેમ્બર
month-10 = ઑક્ટોબર
month-11 = નવેમ્બર
month-12 = ડિસેમ્બર

# Who made a change of the vocabulary, where it was no colleague of today's.
author-gone = કોઈ વ્યક્તિ જે હવે અહીં નથી
author-program = પ્રોગ્રામ (kith { $command })
