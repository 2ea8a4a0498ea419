# When an offer meets.

session-times = { $kind ->
    [between] { $days } { $starts }–{ $ends }
    [past-midnight] { $days } { $starts }–{ $ends } (ilaa saqda dhexe ka dib)
    [from] { $days } laga bilaabo { $starts }
   *[unknown] { $days }, saacadaha iyaga weydii
}
session-days-mon = Isniin kasta
session-days-tue = Talaado kasta
session-days-wed = Arbaco kasta
session-days-thu = Khamiis kasta
session-days-fri = Jimce kasta
session-days-sat = Sabti kasta
session-days-sun = Axad kasta
session-term-yes = xilliga iskuulku furan yahay
session-term-no = sannadka oo dhan
session-first-day = laga bilaabo { $day }
session-last-day = ilaa { $day }
session-closed = ma jiro { $days }
days-without-times = { $days }: saacadaha iyaga weydii
