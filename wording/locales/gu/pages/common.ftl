# Words on every page, and of what did not work.

problems = { $count ->
    [one] એક ભૂલ છે. તેને સુધારો અને ફોર્મ ફરી મોકલો.
   *[other] { $count } ભૂલો છે. તેમને સુધારો અને ફોર્મ ફરી મોકલો.
}
brand = Kith
skip = મુખ્ય ભાગ પર જાઓ
nav-ask = પૂછો
nav-needs = ચાલુ જરૂરિયાતો
nav-home = મુખ્ય પેજ
nav-partners = ભાગીદારો
sign-in = સાઇન ઇન કરો
sign-out = સાઇન આઉટ કરો
footer = Kith શાળાની નજીકની પૂરક શાળાઓ, સામુદાયિક જૂથો, સ્વયંસેવકો અને વાલીઓ શોધે છે. આ કોઈની ભલામણ નથી: તમારી શાળાની પોતાની તપાસ હજી પણ કરવાની રહે છે.
optional = મરજિયાત
cross-site = આ બીજી વેબસાઇટ પરથી આવ્યું, તેથી તે કરવામાં આવ્યું નથી. અહીં પેજ ખોલો અને ફરી પ્રયત્ન કરો.
not-found-title = અહીં કંઈ નથી
failed-title = તે થઈ શક્યું નહીં
conflict-field = શું
conflict-yours = તમે શું લખ્યું
conflict-current = હવે શું છે
reference = જાણ કરતી વખતે આપવાનો સંદર્ભ
back = પહેલા પેજ પર પાછા જાઓ
error-prefix = ભૂલ
unreadable = જે મોકલ્યું તે વાંચી શકાયું નહીં. પાછા જાઓ, અને ફોર્મ ફરી મોકલો.
date-day = દિવસ
date-month = મહિનો
date-year = વર્ષ
menu = મેનુ
crumbs = તમે અહીં છો
language-choose = આ પેજની ભાષા
language-unchecked = આ શબ્દોનો અનુવાદ મશીને કર્યો છે અને આ ભાષા જેમની માતૃભાષા છે એવી કોઈ વ્યક્તિએ હજી તપાસ્યો નથી.
language-see-english = આ પેજ અંગ્રેજીમાં જુઓ
