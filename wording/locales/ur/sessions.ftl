# When an offer meets.

session-times = { $kind ->
    [between] { $days } { $starts } سے { $ends } تک
    [past-midnight] { $days } { $starts } سے { $ends } تک (آدھی رات کے بعد)
    [from] { $days } { $starts } سے
   *[unknown] { $days }، وقت ان سے پوچھیں
}
session-days-mon = پیر کے دن
session-days-tue = منگل کے دن
session-days-wed = بدھ کے دن
session-days-thu = جمعرات کے دن
session-days-fri = جمعے کے دن
session-days-sat = ہفتے کے دن
session-days-sun = اتوار کے دن
session-term-yes = اسکول کی ٹرم کے دوران
session-term-no = سارا سال
session-first-day = { $day } سے
session-last-day = { $day } تک
session-closed = ان دنوں میں نہیں: { $days }
days-without-times = { $days }: وقت ان سے پوچھیں
