# What was understood of a request, each thing as one short phrase.

understood-language = { $use ->
    [taught] nauka języka: { $language }
    [interpreted] tłumacz ustny, język: { $language }
    [translated] tłumaczenie pisemne na język: { $language }
    [written] czytanie i pisanie w języku: { $language }
   *[spoken] rozmowa w języku: { $language }
}
understood-culture = { $language }, ale nie jako język do używania
understood-or = lub
understood-way = { $way ->
    [in_school] przyjazd do Twojej szkoły
    [at_our_place] Twoja klasa jedzie do partnera
   *[online] online
}
understood-holidays = w czasie wakacji i ferii
understood-within = najdalej { $distance }
understood-not = nie: { $topic }
understood-near-postcode = w pobliżu { $postcode }
understood-near-school = w pobliżu Twojej szkoły
