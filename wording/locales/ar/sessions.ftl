# When an offer meets.

session-times = { $kind ->
    [between] { $days } من { $starts } إلى { $ends }
    [past-midnight] { $days } من { $starts } إلى { $ends } (بعد منتصف الليل)
    [from] { $days } من { $starts }
   *[unknown] { $days }، اسألوهم عن الأوقات
}
session-days-mon = أيام الاثنين
session-days-tue = أيام الثلاثاء
session-days-wed = أيام الأربعاء
session-days-thu = أيام الخميس
session-days-fri = أيام الجمعة
session-days-sat = أيام السبت
session-days-sun = أيام الأحد
session-term-yes = خلال الفصل الدراسي
session-term-no = طوال السنة
session-first-day = ابتداءً من { $day }
session-last-day = حتى { $day }
session-closed = ما عدا { $days }
days-without-times = { $days }: اسألوهم عن الأوقات
