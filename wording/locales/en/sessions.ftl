# When an offer meets.

session-times = { $kind ->
    [between] { $days } { $starts }–{ $ends }
    [past-midnight] { $days } { $starts }–{ $ends } (past midnight)
    [from] { $days } from { $starts }
   *[unknown] { $days }, ask them for times
}
session-days-mon = Mondays
session-days-tue = Tuesdays
session-days-wed = Wednesdays
session-days-thu = Thursdays
session-days-fri = Fridays
session-days-sat = Saturdays
session-days-sun = Sundays
session-term-yes = term time
session-term-no = all year round
session-first-day = from { $day }
session-last-day = until { $day }
session-closed = not on { $days }
days-without-times = { $days }: ask them for times
