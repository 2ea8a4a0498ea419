# Why an offer fits a need, each as one short phrase.

reason-same-topic = about { $topic }
reason-narrower-topic = about { $topic }, which is part of { $asked }
reason-broader-topic = about { $topic }, which { $asked } is part of
reason-related-topic = about { $topic }, which is close to { $asked }
reason-meaning = says much the same in other words
reason-words = mentions { $words }
reason-subject = for { $subject }
reason-key-stage = for { $stage }
reason-language = { $use ->
    [taught] { $language } is taught
    [spoken] { $language } is spoken
    [interpreted] interprets { $language }
    [translated] translates { $language }
   *[written] { $language } is read and written
}
reason-format = { $format }, as you asked
reason-day = can be on { $day }
reason-comes-to-school = { $distance }: comes to school
reason-at-their-place = { $distance }: your class goes to them
reason-online = can be online
reason-confirmed-on = { $ago ->
    [today] confirmed today
    [yesterday] confirmed yesterday
    [days] confirmed { $count } days ago
    [weeks] confirmed { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    } ago
    [months] confirmed { $count ->
        [one] { $count } month
       *[other] { $count } months
    } ago
   *[years] confirmed { $count ->
        [one] { $count } year
       *[other] { $count } years
    } ago
}
unmet-key-stage = does not say it is for { $stage }
unmet-language = does not list { $language }
unmet-day = does not say it can be on { $day }
unmet-dates = { $kind ->
    [one-day] does not meet on { $from }
    [open] has no session from { $from } on
   *[between] has no session between { $from } and { $to }
}
unmet-term-time-only = meets in term time only
unmet-delivery = { $delivery ->
    [in_school] does not say they come to school
    [at_our_place] does not say a class can come to them
   *[online] does not say it can be online
}

distance = { $near ->
    [yes] less than { $miles } miles away
   *[no] { $miles ->
        [one] { $miles } mile away
       *[other] { $miles } miles away
    }
}
