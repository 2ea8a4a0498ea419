# When an offer meets.

session-times = { $kind ->
    [between] { $days } { $starts }–{ $ends }
    [past-midnight] { $days } { $starts }–{ $ends } (મધરાત પછી સુધી)
    [from] { $days } { $starts } થી
   *[unknown] { $days }, સમય તેમને પૂછો
}
session-days-mon = દર સોમવારે
session-days-tue = દર મંગળવારે
session-days-wed = દર બુધવારે
session-days-thu = દર ગુરુવારે
session-days-fri = દર શુક્રવારે
session-days-sat = દર શનિવારે
session-days-sun = દર રવિવારે
session-term-yes = શાળાના સત્ર દરમિયાન
session-term-no = આખું વર્ષ
session-first-day = { $day } થી
session-last-day = { $day } સુધી
session-closed = આ દિવસે નહીં: { $days }
days-without-times = { $days }: સમય તેમને પૂછો
