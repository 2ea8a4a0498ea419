# Changing a listing in small steps; the steps of registering have the same questions.

edit-title = તમારી નોંધ બદલો
edit-lead = શું બદલવું છે તે પસંદ કરો. તમે જે લખો તે મોકલતાં જ અહીં જળવાય છે. તમે સાચવો પછી જ બીજાને દેખાય છે.
edit-part = { $part ->
    [kind] તમે કોણ છો
    [names] નામ
    [offer] તમે શું આપી શકો છો
    [where] ક્યાં
    [times] ક્યારે
    [details] ખર્ચ અને જૂથનું કદ
    [languages] ભાષાઓ
    [contact] તમારો સંપર્ક કેવી રીતે કરવો
   *[public] કોને શું દેખાય
}
edit-change = બદલો
edit-not-said = હજી કહ્યું નથી
edit-said-of = { $what }: { $said }
edit-back = તમારી નોંધ પર પાછા જાઓ
edit-kept = તમારા કેટલાક ફેરફારો હજી સાચવ્યા નથી.
edit-look-over = તે જોઈ લો
edit-pick-lead = તમારી એકથી વધુ ઑફર છે. તમારે કઈ બદલવી છે?
edit-another-offer = બીજી ઑફર ઉમેરો
edit-save-now = હમણાં સાચવો
edit-keep = આ રાખો, અને વધુ બદલો
edit-name-hint = લોકો જે નામથી ઓળખે છે તે. તે કોઈ પણ ભાષા અને લિપિમાં હોઈ શકે.
edit-name-person-hint = તમારું પોતાનું નામ નહીં, પણ તમે શું આપી શકો છો તે લખો. ઉદાહરણ: સોમાલી રસોઈ બનાવતા વાલી
edit-other-names-hint = દરેક લાઇનમાં એક, કોઈ પણ ભાષા અને લિપિમાં
edit-summary-hint = તમારા પોતાના શબ્દોમાં, તમારી પોતાની ભાષામાં
edit-words-language = તમે આ કઈ ભાષામાં લખ્યું?
edit-title-hint = તમે આ ખાલી રાખી શકો છો. પછી તમે જે પસંદ કર્યું તેના પરથી અમે બનાવીશું.
edit-topics-hint = તમે આ ખાલી રાખી શકો છો. એકથી વધુ હોય તો વચ્ચે અલ્પવિરામ મૂકો.
edit-subjects-hint = જે બંધબેસે તે પસંદ કરો. એકેય ન હોય તો પણ ચાલે.
edit-key-stages-hint = એકેય પસંદ ન કરો તો કોઈ પણ ઉંમર ગણાય.
edit-delivery = { $way ->
    [in_school] અમે શાળામાં આવીએ છીએ
    [at_our_place] વર્ગ અમારે ત્યાં આવે છે
   *[online] ઑનલાઇન
}
edit-format-visit = વર્ગ અમારી મુલાકાતે આવે
edit-travel = તમે શાળા સુધી કેટલે દૂર જઈ શકો છો?
edit-travel-none = બિલકુલ નહીં
edit-travel-miles = { $miles ->
    [one] { $miles } માઇલ સુધી
   *[other] { $miles } માઇલ સુધી
}
edit-postcode-hint = ઉદાહરણ: LE5 4PH
edit-times-hint = જે ખબર ન હોય તે ખાલી રાખો. ઉદાહરણ: 10:00, 10am, 16:30
edit-time-day = સમય { $number }: દિવસ
edit-time-starts = સમય { $number }: ક્યારે શરૂ
edit-time-ends = સમય { $number }: ક્યારે પૂરો
edit-time-term = સમય { $number }: ફક્ત શાળાના સત્ર દરમિયાન?
edit-time-none = કોઈ દિવસ નહીં
edit-term = { $term ->
    [yes] ફક્ત શાળાના સત્ર દરમિયાન
    [no] આખું વર્ષ
   *[unknown] કહ્યું નથી
}
edit-more-times = બીજો સમય ઉમેરો
edit-language-numbered = ભાષા { $number }
edit-language-use = ભાષા { $number }: તમે તેનાથી શું કરો છો?
edit-language-none = કોઈ ભાષા નહીં
edit-more-languages = બીજી ભાષા ઉમેરો
edit-phone-hint = ઉદાહરણ: 07700 900123
edit-contact-public = તમારો સંપર્ક કેવી રીતે કરવો તે બધા જોઈ શકે?
edit-contact-person = શાળાનો સ્ટાફ તમારી શાળા મારફતે તમારો સંપર્ક કરે છે. તમારો સંપર્ક કેવી રીતે કરવો તે બીજા કોઈને દેખાતું નથી.
edit-place-public = તમે ચોક્કસ ક્યાં છો તે બીજા જોઈ શકે?
edit-place-masked = ના: ફક્ત વિસ્તાર
edit-place-shown = હા: સરનામું
edit-audience = તમારી નોંધ કોણ જોઈ શકે?
edit-audience-school = ફક્ત તમે જે શાળાના સંપર્કમાં છો તેનો સ્ટાફ
edit-audience-staff = કોઈ પણ શાળાનો સ્ટાફ
edit-audience-everyone = બધા
edit-audience-as-it-is = અત્યારે છે તેમ
edit-times-public = બાળકો ક્યારે મળે છે તે બધા જોઈ શકે?
edit-times-public-hint = શાળાના સ્ટાફને તે હંમેશાં દેખાય છે.
edit-yes = હા
edit-no = ના
edit-check-title = તમારા ફેરફારો જોઈ લો
edit-check-lead = આ ફેરફારો હજી કોઈને દેખાતા નથી.
edit-check-none = કંઈ બદલાયું નથી.
edit-check-caption = શું બદલાય છે
edit-check-now = અત્યારે
edit-check-then = પછી
edit-check-save = આ ફેરફારો સાચવો
edit-check-discard = આ ફેરફારો રદ કરો
edit-clash-lead = તમે બદલતા હતા ત્યારે કોઈ બીજાએ પણ એ જ બદલ્યું. કંઈ ખોવાયું નથી. કયું રાખવું તે પસંદ કરો.
edit-clash-of = { $part }: કયું સાચું છે?
edit-clash-yours = તમે લખ્યું: { $said }
edit-clash-current = અત્યારે છે: { $said }
edit-clash-go-on = આગળ વધો
edit-saved = સાચવ્યું.
edit-discarded = તમારા ફેરફારો રદ થયા. નોંધ પહેલાં જેવી જ છે.
edit-made-title = { $format }: { $about }
edit-in-english = અંગ્રેજીમાં: { $words }
