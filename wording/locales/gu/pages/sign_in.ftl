# Signing in, and one's own account.

link-sent = જો આ સરનામું અમારી પાસે હશે, તો સાઇન ઇન કરવાની લિંક મોકલાઈ રહી છે. તે 15 મિનિટ ચાલે છે.
sign-in-heading = સાઇન ઇન કરો
sign-in-lead = કોઈ પાસવર્ડ નથી. અમે તમને લિંક અને કોડવાળો ઇમેઇલ મોકલીએ છીએ. દરેક એક જ વાર ચાલે છે.
email-label = તમારું ઇમેઇલ સરનામું
email-hint = તમારી શાળા કે જૂથે અમને આપ્યું હોય તે, જેમ કે office@example.org
send-link = મને ઇમેઇલ મોકલો
link-sent-heading = તમારા ઇમેઇલ જુઓ
sign-in-code-lead = જો આ સરનામું અમારી પાસે હશે, તો ઇમેઇલ મોકલાઈ રહ્યો છે. તેમાંની લિંક ખોલો, અથવા તેમાંનો કોડ અહીં લખો. બંને એક જ વાર, { $minutes ->
    [one] { $minutes } મિનિટમાં
   *[other] { $minutes } મિનિટમાં
} વાપરી શકાશે.
sign-in-code-label = ઇમેઇલમાંનો કોડ
sign-in-code-hint = છ આંકડા
sign-in-code-button = સાઇન ઇન કરો
sign-in-code-again = કંઈ આવ્યું નથી? બીજો ઇમેઇલ માંગો
sign-in-code-over = ઘણી વાર ખોટો કોડ લખાયો, તેથી આ કોડ હવે બંધ થયો છે. ઇમેઇલમાંની લિંક ખોલો, અથવા બીજો ઇમેઇલ માંગો.
sign-in-own-device = આ મારું પોતાનું ઉપકરણ છે: મને { $days ->
    [one] { $days } દિવસ
   *[other] { $days } દિવસ
} સુધી સાઇન ઇન રાખો
confirm-heading = હવે એક જ પગલું બાકી છે
confirm-lead = આ ઉપકરણ પર સાઇન ઇન કરવા બટન દબાવો.
confirm-button = અહીં સાઇન ઇન કરો

account-title = તમારું એકાઉન્ટ
account-lead = Kith તમારા વિશે શું રાખે છે, અને તમે ક્યાં ક્યાં સાઇન ઇન છો.
account-email = ઇમેઇલ સરનામું
account-called = પેજ પર દેખાતું નામ
account-language = ભાષા
account-language-none = પસંદ કરી નથી. તમે પેજના છેડે પસંદ કરી શકો છો.
account-since = ક્યારથી નોંધાયેલા છો
account-mails-heading = તમારા ઇમેઇલ
account-mails = તમને ઇમેઇલથી શું મળે છે
account-roles-heading = તમે કોની સાથે જોડાયેલા છો
account-roles-none = તમે કોઈ શાળા, ઑથોરિટી કે ભાગીદાર સાથે જોડાયેલા નથી. સાઇન ઇન કરવા માટે તમને આ સરનામું જેમણે આપ્યું તેમને પૂછો.
account-role = ભૂમિકા
account-of = ક્યાં
account-open = ખોલો
account-open-listing = નોંધ ખોલો
account-role-teacher = શિક્ષક
account-role-liaison-school = શાળાના સંપર્ક અધિકારી
account-role-liaison-authority = ઑથોરિટીના સંપર્ક અધિકારી
account-role-partner-editor = નોંધમાં ફેરફાર કરનાર
account-role-administrator = એડમિનિસ્ટ્રેટર
account-sessions-heading = તમે ક્યાં સાઇન ઇન છો
account-sessions = સાઇન ઇન
account-session-began = ક્યારથી
account-session-used = છેલ્લે વાપર્યું
account-session-ends = ક્યારે પૂરું થાય
account-session-device = ઉપકરણ
account-session-this = આ ઉપકરણ
account-session-own = તમારું પોતાનું
account-session-shared = બીજા સાથે વપરાતું, અથવા કહ્યું નથી
account-session-end = ત્યાંથી સાઇન આઉટ કરો
account-session-do = તમે શું કરી શકો છો
account-sessions-end = બધેથી સાઇન આઉટ કરો
account-session-ended = ત્યાંથી સાઇન આઉટ થયું.
account-privacy = લોકોની માહિતીનું Kith શું કરે છે

language-offer = આ પેજ ગુજરાતીમાં વાંચો
