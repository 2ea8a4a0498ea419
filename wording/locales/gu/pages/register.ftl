# A partner that registers itself.

register-title = Kith માં તમારી નોંધ કરાવો
register-lead = તમારી નજીકની શાળાઓ અહીં એવા લોકો અને જૂથો શોધે છે, જેઓ પોતાની આવડત બાળકો સુધી પહોંચાડે. લગભગ પાંચ મિનિટ લાગે છે. તમારે એકાઉન્ટની જરૂર નથી.
register-adult = તમારી ઉંમર 18 વર્ષ કે તેથી વધુ હોવી જોઈએ.
register-step = { $all } માંથી પગલું { $number }
register-go-on = આગળ વધો
register-back = પાછા જાઓ
register-school-label = તમે કઈ શાળાના સંપર્કમાં છો?
register-school-hint = તેનું નામ અથવા નંબર. કોઈ ન હોય તો ખાલી રાખો.
register-school-which = આમાંથી કઈ શાળા?
register-school-none = આમાંથી એકેય નહીં
register-reach-hint = અમે તમને તમારી નોંધની લિંક મોકલીએ છીએ, બીજું કંઈ નહીં. ઇમેઇલ સરનામું અથવા ટેલિફોન નંબર આપો.
register-check-title = જોઈ લો, અને મોકલો
register-check-lead = તમારી નોંધ હજી કોઈને દેખાતી નથી. પહેલાં શાળા કે કાઉન્સિલના સંપર્ક અધિકારી તેને વાંચે છે.
register-consent-heading = તમારી સંમતિ
register-consent = મારી ઉંમર 18 વર્ષ કે તેથી વધુ છે. મને આ નોંધ વતી બોલવાનો અધિકાર છે. મેં અહીં જે લખ્યું તે Kith રાખી શકે અને મેં પસંદ કરેલા લોકોને બતાવી શકે. હું ગમે ત્યારે તેને બદલી કે પાછું લઈ શકું છું.
register-consent-version = શબ્દોની આવૃત્તિ: { $version }
register-send = મોકલો
register-sent-title = આભાર
register-sent-lead = તમારી નોંધ અમને મળી છે. સંપર્ક અધિકારી તેને વાંચે છે, અને પછી તે બીજાને દેખાશે.
register-sent-mail = અમે તમને ઇમેઇલથી તમારી નોંધની લિંક મોકલીએ છીએ. તેનાથી તમે જે લખ્યું તે બદલી શકો છો.
register-sent-no-mail = તમે ઇમેઇલ સરનામું આપ્યું નથી. શાળા કે કાઉન્સિલ તમને તમારી નોંધની લિંક આપી શકે છે.
register-gone-title = અહીં કંઈ સાચવેલું નથી
register-gone-lead = તમે જે લખ્યું હતું તે હવે આ ઉપકરણ પર નથી, અથવા તે મોકલાઈ ગયું છે. તમે ફરી શરૂ કરી શકો છો.
register-begin-again = ફરી શરૂ કરો
