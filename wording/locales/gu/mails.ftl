# Mails. Plain text; one message a paragraph.

sign-in-subject = Kith માં સાઇન ઇન કરવાની તમારી લિંક
sign-in-opening = કોઈએ આ ઇમેઇલ સરનામાથી Kith માં સાઇન ઇન કરવાનું કહ્યું છે. અમને આશા છે કે તે તમે છો. આ લિંક ખોલો અને બટન દબાવો:
sign-in-lasts = તે એક જ વાર, { $minutes ->
    [one] { $minutes } મિનિટમાં
   *[other] { $minutes } મિનિટમાં
} વાપરી શકાશે.
sign-in-code = અથવા જે પેજ પર તમે વિનંતી કરી હતી ત્યાં, એ જ ઉપકરણ પર, આ કોડ લખો: { $code }
sign-in-both-last = લિંક અને કોડ એક જ વાર, { $minutes ->
    [one] { $minutes } મિનિટમાં
   *[other] { $minutes } મિનિટમાં
} વાપરી શકાશે. એક વાપરો એટલે બીજું કામ કરતું બંધ થાય છે. કોડ કોઈને આપશો નહીં.
sign-in-not-you = જો તે તમે ન હો, તો કંઈ કરશો નહીં: આ ઇમેઇલ વગર કોઈ અંદર જઈ શકતું નથી.

matches-subject-one = કદાચ મદદ કરી શકે: { $need }
matches-subject-several = { $count ->
    [one] તમને મદદ કરી શકે એવી { $count } નવી નોંધ
   *[other] તમને મદદ કરી શકે એવી { $count } નવી નોંધો
}
matches-opening = { $count ->
    [one] તમે જે શોધો છો તેની સાથે એક નવી નોંધ બંધબેસે છે.
   *[other] તમે જે શોધો છો તેની સાથે { $count } નવી નોંધો બંધબેસે છે.
}
matches-need = “{ $need }” માટે:
matches-organisation = { $title }, { $partner } તરફથી ({ $format })
matches-person = { $format }: આ કોણ આપે છે તે જોવા લિંક ખોલો
matches-why = શા માટે: { $reasons }
matches-check = પહેલાં તેમને પૂછો: { $reasons }
matches-request = તમારી વિનંતી, બદલવા કે બંધ કરવા માટે:
matches-stop-one = આ વિનંતી વિશે વધુ ઇમેઇલ ન જોઈતા હોય તો:
matches-why-you = તમને આ ઇમેઇલ એટલા માટે મળે છે કે તમે Kith માં એક વિનંતી ચાલુ રાખી છે, અને બંધબેસતું કોઈ નવું મળે ત્યારે લખવાનું અમને કહ્યું છે.
matches-stop-all = આવા બધા ઇમેઇલ બંધ કરવા આ લિંક ખોલો અને બટન દબાવો. તમારે સાઇન ઇન કરવાની જરૂર નથી:
mail-preferences = Kith તમને શું મોકલે છે તે જોવા, અને ફરી ચાલુ કરવા માટે:

listing-link-subject = Kith માં તમારી નોંધ: { $partner }
listing-link-subject-person = Kith માં તમારી નોંધ
listing-link-opening = આ લિંક Kith માં તમારી નોંધ ખોલે છે. બીજાને શું દેખાય છે તે તમે જોઈ શકો છો, નોંધ બદલી શકો છો, થોભાવી શકો છો, અથવા કહી શકો છો કે કંઈ બદલાયું નથી. તમારે પાસવર્ડની જરૂર નથી:
listing-link-lasts = { $days ->
    [one] તે { $days } દિવસ ચાલે છે.
   *[other] તે { $days } દિવસ ચાલે છે.
} પછી તમે એ જ પેજ પર નવી લિંક માંગી શકો છો.
listing-link-keep = જેની પાસે આ લિંક હોય તે નોંધ બદલી શકે છે. જેમના પર તમને ભરોસો હોય તેમને જ આ લિંક આપો.

# A message from school staff to a partner, in the partner's language and in English.
enquiry-subject = { $school } તરફથી પ્રશ્ન: { $title }
enquiry-opening = { $school } તરફથી કોઈ તમને તમારી ઑફર “{ $title }” વિશે લખે છે.
enquiry-role = તેઓ કોણ છે: { $role }
enquiry-what = તેઓ શું લખે છે:
enquiry-class = વર્ગ: { $class }
enquiry-dates = ક્યારે: { $dates }
enquiry-answer = જવાબ આપવા આ ઇમેઇલનો જ જવાબ (reply) આપો. તમારો જવાબ સીધો { $address } પર જાય છે.
enquiry-offer = તમારી ઑફર, જેમ બીજાને દેખાય છે:
enquiry-why-here = આ ઇમેઇલ સરનામું Kith માં તમારી નોંધમાં છે, જેથી શાળાનો સ્ટાફ તમને લખી શકે.

# The same to a liaison officer, where Kith does not write to the partner itself.
enquiry-pass-on-subject = { $school } તરફથી સંપર્ક કરાવવાની વિનંતી: { $format }
enquiry-pass-on-opening = { $school } તરફથી કોઈ Kith માંની એક ઑફર વિશે પૂછે છે. Kith પોતે આ ભાગીદારને લખતું નથી, તેથી કૃપા કરીને બંનેનો સંપર્ક કરાવો.
enquiry-pass-on-offer = { $title }, { $partner } તરફથી ({ $format })
enquiry-pass-on-person = { $format }: આ કોણ આપે છે તે જોવા લિંક ખોલો
enquiry-pass-on-link = તેઓ કોને પૂછવા માંગે છે, અને તેમનો સંપર્ક કેવી રીતે કરવો:
enquiry-pass-on-answer = પૂછનારને લખવા આ ઇમેઇલનો જવાબ (reply) આપો. તે સીધો { $address } પર જાય છે.
