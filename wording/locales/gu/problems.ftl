# What was wrong with an input: the field, its value, and what to do.

problem = { $field }, “{ $value }”: { $sentence }
problem-without-value = { $field }: { $sentence }

rule-required = આ ખાલી છે. તે ભરો.
rule-too-long = આ બહુ લાંબું છે. વધુમાં વધુ { $max ->
    [one] { $max } અક્ષર
   *[other] { $max } અક્ષરો
} વાપરો.
rule-bad-character = આમાં એવું ચિહ્ન છે જે સાચવી શકાતું નથી. પેસ્ટ કરવાને બદલે ફરી લખો.
rule-not-one-of = આ અહીં વપરાતા વિકલ્પોમાંથી નથી. આમાંથી એક વાપરો: { $allowed }.
rule-too-many = આ બહુ વધારે છે. વધુમાં વધુ { $max } આપો.
rule-not-a-postcode = આ પોસ્ટકોડની રીતે લખ્યું નથી. LE5 4PH ની જેમ લખો.
rule-postcode-incomplete = આ પોસ્ટકોડનો ફક્ત પહેલો ભાગ છે. આખો આપો, જેમ કે LE5 4PH.
rule-postcode-unknown = આવો પોસ્ટકોડ મળ્યો નથી. તપાસો, અથવા અક્ષાંશ અને રેખાંશ આપો.
rule-postcode-outside-england = આ પોસ્ટકોડ ઇંગ્લેન્ડની બહારનો છે, તેથી અંતર ગણી શકાતું નથી. ઇંગ્લેન્ડનો પોસ્ટકોડ આપો.
rule-not-a-point-in-england = આ ઇંગ્લેન્ડમાંનું સ્થાન નથી. અક્ષાંશ અને રેખાંશ બંને અંશમાં આપો, જેમ કે 52.63 અને -1.13.
rule-not-an-email-address = આ ઇમેઇલ સરનામું નથી: { $fault }
rule-not-a-phone-number = આ ટેલિફોન નંબર નથી. બધા આંકડા આપો, જેમ કે 020 7946 0123, અથવા + અને દેશના કોડથી શરૂ કરો.
rule-not-a-web-address = આ વેબ સરનામું નથી. https:// અથવા http:// થી શરૂ કરો.
rule-not-a-date = આ તારીખ નથી. 31/01/2027 અથવા 2027-01-31 ની જેમ લખો.
rule-date-before = આ દિવસ બહુ વહેલો છે. { $earliest } અથવા તે પછીનો દિવસ આપો.
rule-date-after = આ દિવસ બહુ મોડો છે. { $latest } અથવા તે પહેલાંનો દિવસ આપો.
rule-not-a-key-stage = આ કી સ્ટેજ કે Year group નથી. KS2 અથવા Year 5 ની જેમ લખો.
rule-unknown-language = આ નામની કોઈ ભાષા મળી નથી. { $suggested ->
    [0] તેનું બીજું નામ અથવા અંગ્રેજી નામ લખી જુઓ.
   *[other] શું તમે આ કહેવા માંગો છો: { $suggestions }?
}
rule-unknown-topic = આ નામનો કોઈ મુદ્દો મળ્યો નથી. { $suggested ->
    [0] તેનું બીજું નામ અથવા વધુ વ્યાપક મુદ્દો લખી જુઓ.
   *[other] શું તમે આ કહેવા માંગો છો: { $suggestions }?
}
rule-unknown-subject = આ નામનો કોઈ વિષય મળ્યો નથી. રાષ્ટ્રીય અભ્યાસક્રમનો વિષય વાપરો, જેમ કે ઇતિહાસ (History).
rule-unknown-school = આનાથી કોઈ શાળા મળી નથી. તેનો પોસ્ટકોડ અથવા વધુ પૂરું નામ આપો.
rule-not-a-number = આ સંખ્યા નથી. ફક્ત આંકડા વાપરો, જેમ કે 12.
rule-out-of-range = આ સંખ્યા મર્યાદાની બહાર છે. { $min } થી { $max } સુધીની સંખ્યા આપો.
rule-not-a-urn = આ શાળાનો URN નથી. તેમાં છ આંકડા હોય છે; તે શાળાઓના રજિસ્ટરમાં મળશે.
rule-not-found = અહીં આવો કોઈ રેકૉર્ડ નથી. સંદર્ભ તપાસો.
rule-still-a-draft = આ નોંધ ડ્રાફ્ટ છે, જે હજી બીજા કોઈને દેખાતી નથી. પહેલાં સંપર્ક અધિકારીએ તેને પ્રકાશિત કરવી પડશે.
rule-withdrawn = આ નોંધ પાછી ખેંચાઈ છે. સંપર્ક અધિકારી તેને ફરી પ્રકાશિત કરી શકે છે.
rule-consent-missing = આ વ્યક્તિની સંમતિ નોંધાયેલી નથી. તેમણે કયા દિવસે અને કેવી રીતે સંમતિ આપી તે લખો.
rule-audience-too-wide = આ નોંધ બધાને બતાવી શકાતી નથી. શાળાનો સ્ટાફ, ઑથોરિટી અથવા શાળા પસંદ કરો.
rule-duplicate = આ ફાઇલની લાઇન { $line } માં પહેલેથી છે. બેમાંથી એક કાઢી નાખો, અથવા તેને અલગ સંદર્ભ આપો.
rule-wrong-field-count = આ હરોળમાં { $found ->
    [one] { $found } ખાનું
   *[other] { $found } ખાનાં
} છે, પણ મથાળાની હરોળમાં { $expected } છે. હરોળમાં અલ્પવિરામ ખૂટતું કે વધારે તો નથી, કે લખાણને અવતરણ ચિહ્નોની જરૂર તો નથી, તે તપાસો.
rule-column-missing = આ કૉલમ ફાઇલમાં નથી. તેને મથાળાની હરોળમાં ઉમેરો.
rule-column-unknown = આ નામની કોઈ કૉલમ નથી. તેનું નામ બદલો અથવા તેને કાઢી નાખો; કૉલમ આ છે: { $known }.
rule-column-not-chosen = આના માટે કોઈ કૉલમ પસંદ થઈ નથી. એક પસંદ કરો.
rule-not-a-table = આ ફાઇલ યાદી તરીકે વાંચી શકાતી નથી. તેને CSV અથવા Excel વર્કબુક (.xlsx) તરીકે સાચવો.
rule-file-too-large = આ ફાઇલ બહુ મોટી છે. વધુમાં વધુ { $megabytes } MB ની ફાઇલ આપો, અથવા તેને ભાગમાં વહેંચો.
rule-not-utf8 = આ ફાઇલ UTF-8 નથી. તેને “CSV UTF-8” તરીકે ફરી સાચવો.
rule-not-a-time = આ દિવસનો સમય નથી, અથવા સવારનો છે કે સાંજનો તે સ્પષ્ટ નથી. 16:30 અથવા 4.30pm ની જેમ લખો.
rule-not-a-session = આ દિવસ અને તેના સમય તરીકે વાંચી શકાતું નથી. Sat 10:00-12:00 term time ની જેમ લખો.
rule-ends-as-it-starts = શરૂ થવાનો અને પૂરું થવાનો સમય એક જ છે. પૂરું થવાનો સમય ખબર ન હોય તો તે ખાલી રાખો.
rule-partners-own-choice = ફક્ત ભાગીદાર પોતે જ આ બીજાને બતાવવાનું નક્કી કરી શકે છે. આ ખાલી રાખો, અથવા તેમને પસંદ કરવાનું કહો.
rule-only-with = આ ફક્ત { $other } સાથે જ અપાય છે. બંને આપો, અથવા આ ખાલી રાખો.
rule-name-taken = આ નામ પહેલેથી { $other } માટે છે. બીજું નામ આપો, અથવા તે જાણીજોઈને બે અર્થવાળું છે એમ દર્શાવો અને કારણ લખો.
rule-already-so = તે પહેલેથી એવું જ છે. તેને એમ જ રાખો, અથવા બીજું કંઈ આપો.
rule-part-of-itself = આનાથી મુદ્દો પોતાનો જ ભાગ બની જશે. જે તેનો ભાગ ન હોય એવો મુદ્દો આપો.
rule-broader-and-related = આ બંને એકબીજાનો ભાગ છે, તેથી બાજુબાજુમાં ન રહી શકે. મુદ્દાને વ્યાપક તરીકે અથવા સંબંધિત તરીકે આપો, બંને તરીકે નહીં.
rule-preferred-name = લોકોને આ જ નામ દેખાય છે. તેને કાઢવાને બદલે મુદ્દાનું નામ બદલો; પછી જૂનું નામ કાઢી શકાશે.
rule-wrong-script = આમાં એવા અક્ષરો છે જેમાં તેની ભાષા લખાતી નથી (તે આમાં લખાય છે: { $scripts }). નામ તેની પોતાની લિપિમાં આપો, અથવા બીજા પ્રકારનું નામ પસંદ કરો.
rule-without-words = આમાં કોઈ અક્ષર કે આંકડો નથી, તેથી તેનાથી કંઈ શોધી શકાશે નહીં. બોલીને વાંચી શકાય એવું નામ આપો.
rule-stands-no-longer = આ ફેરફાર પછીથી પાછો લેવાયો છે કે બદલાઈ ગયો છે, તેથી પાછું લેવા જેવું કંઈ નથી. ઇતિહાસ જુઓ, અને ત્યાં જે દેખાય તે બદલો.
rule-nobody-to-pass-on = હજી કોઈ સંપર્ક અધિકારી નથી, તેથી કોઈ આ આગળ પહોંચાડી શકતું નથી. ભાગીદારો સાથે કોણ સંપર્ક રાખે છે તે તમારી શાળાને પૂછો, અને તેમને નોંધાવો.
rule-not-a-code = આ કોડ નથી. ઇમેઇલમાં આપેલા છ આંકડા લખો.
rule-code-works-not-here = આ કોડ ચાલતો નથી. સૌથી નવા ઇમેઇલમાંના આંકડા તપાસો, તે ઇમેઇલમાંની લિંક ખોલો, અથવા નવો ઇમેઇલ માંગો.
rule-last-administrator = આ છેલ્લા એડમિનિસ્ટ્રેટર છે, અને એમના વગર કોઈ બીજાને બનાવી શકશે નહીં. પહેલાં બીજા કોઈને એડમિનિસ્ટ્રેટર બનાવો.
rule-changed-meanwhile = આ દરમિયાન કોઈ બીજાએ આ બદલ્યું છે{ $count ->
    [0] {""}
   *[other] , હવે તે છે: { $current }
}. ફરી જુઓ, પછી બદલો.

email-fault-at-sign = તેમાં એક @ જોઈએ, જેમ કે office@example.org.
email-fault-local-part = @ પહેલાંનો ભાગ તપાસો. તે ટપકાથી શરૂ કે પૂરો ન થઈ શકે, અને તેમાં બે ટપકાં સાથે કે ખાલી જગ્યા ન હોઈ શકે.
email-fault-domain = @ પછીનો ભાગ તપાસો. તેના અંતે .org કે .sch.uk જેવું નામ હોય છે, અને તેની પાછળ ટપકું હોતું નથી.
email-fault-not-ascii = તેમાં A થી Z સિવાયના અક્ષરો છે. અક્ષરો પરનાં ચિહ્નો કે બીજી લિપિના અક્ષરો તપાસો.
email-fault-too-long = તે એટલું લાંબું છે કે ઇમેઇલ પહોંચી શકે નહીં.

# The names of fields, as forms and reports say them.
field-accessibility-email = પેજમાં મુશ્કેલી જણાવવા માટેનું સરનામું
field-address = સરનામું
field-age-from = સૌથી નાની ઉંમર
field-age-to = સૌથી મોટી ઉંમર
field-also-known-as = બીજાં નામ
field-ambiguous = જાણીજોઈને બે અર્થવાળું
field-area = પોસ્ટકોડનો પહેલો અડધો ભાગ
field-audience = કોણ જોઈ શકે
field-authority = લોકલ ઑથોરિટી
field-broader = વધુ વ્યાપક મુદ્દા
field-change = ફેરફાર
field-columns = કૉલમ
field-class = કયો વર્ગ
field-closed = આ દિવસે બંધ
field-code = કોડ
field-commitment = કેટલી વાર
field-consent = તમારી સંમતિ
field-consent-date = સંમતિનો દિવસ
field-consent-how = સંમતિ કેવી રીતે અપાઈ
field-consent-words = સંમતિના શબ્દોની આવૃત્તિ
field-contact-public = બધાને દેખાતી સંપર્ક વિગતો
field-controller-email = અંગત માહિતી વિશેના પ્રશ્નો માટેનું સરનામું
field-controller-name = આ Kith કોણ ચલાવે છે
field-cost = ખર્ચ
field-cost-note = ખર્ચ વિશે ટિપ્પણી
field-dates = ક્યારે
field-day = દિવસ
field-days = દિવસો
field-delivery = ક્યાં થાય છે
field-description = વર્ણન
field-description-language = વર્ણનની ભાષા
field-display-role = ભૂમિકા
field-email = ઇમેઇલ સરનામું
field-drafts = ડ્રાફ્ટ
field-ends = પૂરું થવાનો સમય
field-ends-on = છેલ્લો દિવસ
field-english = અંગ્રેજીમાં
field-expires-on = ચાલુ રહેવાનો છેલ્લો દિવસ
field-file = ફાઇલ
field-formality = ઔપચારિક કે અનૌપચારિક
field-format = શું કરવામાં આવશે
field-key-stage = કી સ્ટેજ
field-key-stages = કી સ્ટેજ
field-kind = પ્રકાર
field-language = ભાષા
field-languages = ભાષાઓ
field-lacks = શું ખૂટે છે
field-largest-group = વધુમાં વધુ બાળકો
field-latitude = અક્ષાંશ
field-length-minutes = કેટલી મિનિટ ચાલે
field-longitude = રેખાંશ
field-name = નામ
field-near = નજીક
field-need-id = જરૂરિયાતનો સંદર્ભ
field-note = ટિપ્પણી
field-notice-days = કેટલા દિવસ પહેલાં જણાવવું
field-offer = ઑફર
field-offer-numbered = ઑફર { $number }
field-offer-id = ઑફરનો સંદર્ભ
field-only = ફક્ત
field-partner-id = ભાગીદારનો સંદર્ભ
field-phase = શાળાનો તબક્કો
field-phone = ટેલિફોન નંબર
field-place-numbered = સ્થળ { $number }
field-place-visibility = સ્થળ બતાવવું કે નહીં
field-only-day = દિવસ પ્રમાણે ફિલ્ટર
field-only-format = તેઓ શું કરે છે તે પ્રમાણે ફિલ્ટર
field-only-key-stage = કી સ્ટેજ પ્રમાણે ફિલ્ટર
field-only-kind = પ્રકાર પ્રમાણે ફિલ્ટર
field-only-language = ભાષા પ્રમાણે ફિલ્ટર
field-place = પોસ્ટકોડ અથવા શાળા
field-postcode = પોસ્ટકોડ
field-qualification = લાયકાત
field-reference = સંદર્ભ
field-reason = કારણ
field-related = સંબંધિત મુદ્દા
field-role = ભૂમિકા
field-row = હરોળ
field-rows = હરોળો
field-school = શાળા
field-scopes = તેનાથી શું કરી શકાય
field-school-urn = શાળાનો URN
field-session-numbered = બેઠક { $number }
field-sessions = બેઠકો
field-slip-language = કાપલીની ભાષા
field-sort = ક્રમ
field-source = યાદીનું નામ
field-starts = શરૂ થવાનો સમય
field-starts-on = પહેલો દિવસ
field-status = સ્થિતિ
field-subject = વિષય
field-subjects = વિષયો
field-successor-urn = પછીની શાળાનો URN
field-summary = ટૂંકમાં વર્ણન
field-summary-language = ભાગીદારના વર્ણનની ભાષા
field-term-time = ફક્ત શાળાના સત્ર દરમિયાન
field-text = વર્ગ શું શીખી રહ્યો છે
field-times-public = બધાને દેખાતા સમય
field-title = મથાળું
field-title-language = મથાળાની ભાષા
field-topic = મુદ્દો
field-topics = મુદ્દા
field-travel-km = કેટલા કિલોમીટર મુસાફરી
field-urn = URN
field-valid-from = પહેલો દિવસ
field-valid-to = છેલ્લો દિવસ
field-website = વેબસાઇટ
field-write-to-me = મને લખો
field-why = શા માટે
field-within-miles = અંતર માઇલમાં
field-within-km = વધુમાં વધુ કેટલા કિલોમીટર દૂર
field-words = તમે શું શોધો છો
field-what = તમને શું જોઈએ છે
