# What was understood of a request, each thing as one short phrase.

understood-language = { $use ->
    [taught] { $language } taught
    [interpreted] an interpreter for { $language }
    [translated] translated into { $language }
    [written] { $language } read and written
   *[spoken] { $language } spoken
}
understood-culture = { $language }, not as a language to be used
understood-or = or
understood-way = { $way ->
    [in_school] they come to your school
    [at_our_place] your class goes to them
   *[online] online
}
understood-holidays = in the holidays
understood-within = at most { $distance }
understood-not = not { $topic }
understood-near-postcode = near { $postcode }
understood-near-school = near your school
