# When an offer meets.

session-times = { $kind ->
    [between] { $days } { $starts }–{ $ends }
    [past-midnight] { $days } { $starts }–{ $ends } (মাঝরাত পেরিয়ে)
    [from] { $days } { $starts } থেকে
   *[unknown] { $days }, সময় তাঁদের জিজ্ঞেস করুন
}
session-days-mon = প্রতি সোমবার
session-days-tue = প্রতি মঙ্গলবার
session-days-wed = প্রতি বুধবার
session-days-thu = প্রতি বৃহস্পতিবার
session-days-fri = প্রতি শুক্রবার
session-days-sat = প্রতি শনিবার
session-days-sun = প্রতি রবিবার
session-term-yes = টার্ম চলার সময়
session-term-no = সারা বছর
session-first-day = { $day } থেকে
session-last-day = { $day } পর্যন্ত
session-closed = বন্ধ: { $days }
days-without-times = { $days }: সময় তাঁদের জিজ্ঞেস করুন
