# What was understood of a request, each thing as one short phrase.

understood-language = { $use ->
    [taught] { $language } oo la dhigo
    [interpreted] turjubaan ku hadla { $language }
    [translated] { $language } qoraal ahaan loogu turjumo
    [written] { $language } oo la akhriyo oo la qoro
   *[spoken] { $language } oo lagu hadlo
}
understood-culture = { $language }, laakiin ma aha luqad la isticmaalayo
understood-or = ama
understood-way = { $way ->
    [in_school] iyaga ayaa iskuulkaaga imanaya
    [at_our_place] fasalkaaga ayaa u tagaya
   *[online] online
}
understood-holidays = xilliga fasaxa
understood-within = ugu badnaan { $distance }
understood-not = maaha { $topic }
understood-near-postcode = u dhow { $postcode }
understood-near-school = u dhow iskuulkaaga
