# Asking who can help, and what was found.

found = { $count ->
    [0] કંઈ મળ્યું નથી
    [one] { $count } પરિણામ મળ્યું
   *[other] { $count } પરિણામ મળ્યાં
}
words-only = અત્યારે ફક્ત શબ્દો સરખાવ્યા છે, તેમનો અર્થ નહીં, તેથી કંઈક રહી ગયું હોઈ શકે.
way = { $way ->
    [in_school] શાળામાં આવે છે
    [at_our_place] તમારો વર્ગ તેમની પાસે જાય છે
   *[online] ઑનલાઇન
}
children = { $count ->
    [one] { $count } બાળક
   *[other] { $count } બાળકો
}
minutes = { $count ->
    [one] { $count } મિનિટ
   *[other] { $count } મિનિટ
}
days-notice = { $count ->
    [0] જરૂર નથી
    [one] { $count } દિવસ
   *[other] { $count } દિવસ
}
ask-title = ભાગીદાર શોધો
ask-heading = તમારો વર્ગ શું શીખી રહ્યો છે?
ask-lead = જેમ સાથી શિક્ષકને કહો તેમ કહો. તમારી નજીક કોણ મદદ કરી શકે અને શા માટે, તે તમને દેખાશે.
text-label = વર્ગ શું શીખી રહ્યો છે, અને શેનાથી મદદ મળશે
text-hint = ઉદાહરણ: રોમનો વિશે, હાથમાં લઈને જોવાની વસ્તુઓ લાવે એવી વ્યક્તિ
key-stage-label = Year group અથવા કી સ્ટેજ
key-stage-hint = ઉદાહરણ: Year 4, અથવા KS2
language-label = ભાષા
language-hint = તેના કોઈ પણ નામથી
find = ભાગીદારો શોધો
understood = અમે આવું સમજ્યા
understood-hint = તમે આવું કહેવા નહોતા માંગતા? બીજા શબ્દોમાં કહો, અથવા ઉપરનું ખાનું ભરો.
strangers = સાઇન ઇન કરેલા શાળાના સ્ટાફને સ્વયંસેવકો, વાલીઓ અને દુભાષિયા પણ દેખાય છે.
no-place = પોસ્ટકોડ વગર ફક્ત ઑનલાઇન કામ કરનારા જ બતાવી શકાય છે.
no-postcodes = અહીં પોસ્ટકોડ ઉમેર્યા નથી, તેથી ફક્ત ઑનલાઇન કામ કરનારા જ બતાવી શકાય છે.
nobody-sign-in = શાળાનો સ્ટાફ સાઇન ઇન કરીને જરૂરિયાત ચાલુ રાખી શકે છે, અને કોઈ મળે ત્યારે અમે લખીએ છીએ.
keep-open = આ જરૂરિયાત ચાલુ રાખો: કોઈ મળે ત્યારે મને લખો
keep-open-mails = આ ઇમેઇલ ફક્ત તમને જ મળે છે, દિવસમાં વધુમાં વધુ બે, અને તમે ગમે ત્યારે બંધ કરી શકો છો.
keep-school = કઈ શાળા માટે
where = ક્યાં
when = ક્યારે
no-distance = અંતર ખબર નથી
cost = ખર્ચ
group = સૌથી મોટું જૂથ
length = કેટલો સમય
notice = કેટલા પહેલાં જણાવવું
languages = ભાષાઓ
fresh = નોંધ
ask = તેમને પૂછો
from = કોના તરફથી
ask-place-label = પોસ્ટકોડ અથવા શાળા
ask-place-hint = LE5 4PH, અથવા શાળાનું નામ
ask-place-hint-own = ખાલી રાખો તો તમારી પોતાની શાળા ગણાય છે
ask-near-school = { $school } ની નજીક
ask-did-you-mean = શું તમે { $topic } કહેવા માંગો છો?
ask-found = { $count ->
    [one] { $count } ઑફર બંધબેસે છે
   *[other] { $count } ઑફર બંધબેસે છે
}
ask-found-narrowed = બંધબેસતી { $total } ઑફરમાંથી { $count }
ask-nobody-heading = હજી કોઈ બંધબેસતું નથી
ask-none-narrowed = { $total ->
    [one] { $total } ઑફર બંધબેસે છે, પણ આ ફિલ્ટર સાથે નહીં. વધુ જોવા એક ફિલ્ટર કાઢો.
   *[other] { $total } ઑફર બંધબેસે છે, પણ આ બધાં ફિલ્ટર સાથે એકેય નહીં. વધુ જોવા એક ફિલ્ટર કાઢો.
}
ask-filters = ઓછાં પરિણામ જુઓ
ask-filters-set = ચાલુ ફિલ્ટર
ask-remove = કાઢો
ask-remove-all = બધાં ફિલ્ટર કાઢો
ask-by-kind = ભાગીદારનો પ્રકાર
ask-by-key-stage = કી સ્ટેજ
ask-by-language = ભાષા
ask-by-format = તેઓ શું કરે છે
ask-by-day = દિવસ
ask-by-distance = અંતર
ask-within = { $miles ->
    [one] { $miles } માઇલ
   *[other] { $miles } માઇલ
} સુધી
ask-pages = પરિણામોનાં પેજ
ask-page-before = પાછલું પેજ
ask-page-next = પછીનું પેજ
ask-page-first = પહેલા પેજ પર જાઓ
ask-page-beyond = આમાં પેજ { $page } નથી.
ask-near-heading = સૌથી નજીકના, જે લગભગ બંધબેસે છે
ask-but = પણ: { $what }
ask-worth-asking = પૂછવા જેવું: { $what }
ask-beyond-their-travel = { $miles ->
    [one] તેઓ જેટલે સુધી આવે છે તેનાથી { $miles } માઇલ વધુ દૂર
   *[other] તેઓ જેટલે સુધી આવે છે તેનાથી { $miles } માઇલ વધુ દૂર
}
ask-beyond-your-travel = { $miles ->
    [one] તમારો વર્ગ જેટલે સુધી જાય તેનાથી { $miles } માઇલ વધુ દૂર
   *[other] તમારો વર્ગ જેટલે સુધી જાય તેનાથી { $miles } માઇલ વધુ દૂર
}
ask-why-more = શા માટે, તે વિશે વધુ
ask-them = તેમને પૂછો
ask-keep-heading = અમે તમારા માટે શોધતા રહી શકીએ છીએ
ask-schools-heading = તમે કઈ શાળા કહેવા માંગો છો?
ask-schools-lead = તમે જે લખ્યું તેની સાથે ઘણી શાળાઓ બંધબેસે છે. તમારી શાળા દબાવો.
ask-schools-more = આ સિવાય બીજી પણ છે. તમારી શાળા શોધવા શહેર અથવા પોસ્ટકોડ ઉમેરો.
ask-schools-caption = “{ $words }” જેવી શાળાઓ
ask-school = શાળા
ask-school-authority = લોકલ ઑથોરિટી
ask-school-postcode = પોસ્ટકોડ
ask-school-urn = નંબર (URN)
ask-suggestions = { $count ->
    [0] કોઈ સૂચન નથી
    [one] { $count } સૂચન. તીરવાળી કી વાપરો.
   *[other] { $count } સૂચનો. તીરવાળી કી વાપરો.
}
