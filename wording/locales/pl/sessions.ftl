# When an offer meets.

session-times = { $kind ->
    [between] { $days } { $starts }–{ $ends }
    [past-midnight] { $days } { $starts }–{ $ends } (po północy)
    [from] { $days } od { $starts }
   *[unknown] { $days }, o godziny trzeba zapytać
}
session-days-mon = Poniedziałki
session-days-tue = Wtorki
session-days-wed = Środy
session-days-thu = Czwartki
session-days-fri = Piątki
session-days-sat = Soboty
session-days-sun = Niedziele
session-term-yes = w czasie nauki szkolnej
session-term-no = przez cały rok
session-first-day = od { $day }
session-last-day = do { $day }
session-closed = oprócz: { $days }
days-without-times = { $days }: o godziny trzeba zapytać
