# When an offer meets.

session-times = { $kind ->
    [between] { $days } { $starts }–{ $ends }
    [past-midnight] { $days } { $starts }–{ $ends } (ਅੱਧੀ ਰਾਤ ਤੋਂ ਬਾਅਦ ਤੱਕ)
    [from] { $days } { $starts } ਤੋਂ
   *[unknown] { $days }, ਸਮਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ
}
session-days-mon = ਹਰ ਸੋਮਵਾਰ
session-days-tue = ਹਰ ਮੰਗਲਵਾਰ
session-days-wed = ਹਰ ਬੁੱਧਵਾਰ
session-days-thu = ਹਰ ਵੀਰਵਾਰ
session-days-fri = ਹਰ ਸ਼ੁੱਕਰਵਾਰ
session-days-sat = ਹਰ ਸ਼ਨੀਵਾਰ
session-days-sun = ਹਰ ਐਤਵਾਰ
session-term-yes = ਟਰਮ ਦੌਰਾਨ
session-term-no = ਸਾਰਾ ਸਾਲ
session-first-day = { $day } ਤੋਂ
session-last-day = { $day } ਤੱਕ
session-closed = ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਨੂੰ ਨਹੀਂ: { $days }
days-without-times = { $days }: ਸਮਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ
