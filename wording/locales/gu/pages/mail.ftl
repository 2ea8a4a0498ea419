# What Kith sends, and stopping it.

mail-preferences-title = તમારા ઇમેઇલ
mail-preferences-heading = Kith તમને શું મોકલે છે
mail-preferences-lead = જે ન જોઈએ તે બંધ કરો, અને ઇચ્છો ત્યારે ફરી ચાલુ કરો.
mail-refusal-heading = તમારું સરનામું ઇમેઇલ સ્વીકારતું નથી
mail-refusal-lead = તેના સર્વરે અમે મોકલેલો ઇમેઇલ સ્વીકાર્યો નહીં, તેથી અમે તમારા ઇમેઇલ રોકી રાખ્યા છે. સરનામું ફરી ચાલતું હોય, તો બટન દબાવો.
mail-refusal-try = મારા સરનામે ફરી પ્રયત્ન કરો
mail-always = તમે માંગો ત્યારે જ મોકલાય છે, તેથી બંધ કરવા જેવું કંઈ નથી
mail-wanted = અમે તમને આ મોકલીએ છીએ
mail-stopped = બંધ કર્યું
mail-stop = બંધ કરો
mail-start = મને મોકલો
mail-needs-heading = તમારી દરેક વિનંતી વિશે
mail-needs-none = તમારી કોઈ વિનંતી ચાલુ નથી.
mail-needs-stopped = કોણ મદદ કરી શકે તે વિશેના બધા ઇમેઇલ તમે બંધ કર્યા છે, તેથી આ વિનંતીઓ વિશે પણ ઇમેઇલ આવતા નથી.
stop-heading = આ ઇમેઇલ બંધ કરો
stop-lead = બટન દબાવો. પછી તમે જે ઇમેઇલમાંથી આવ્યા તેવા ઇમેઇલ અમે તમને નહીં મોકલીએ.
stop-button = આ ઇમેઇલ બંધ કરો
stopped-heading = બંધ કર્યું
stopped-lead = હવે અમે તમને તેવા ઇમેઇલ નહીં મોકલીએ. સાઇન ઇન કરીને તમે તે ફરી ચાલુ કરી શકો છો.
