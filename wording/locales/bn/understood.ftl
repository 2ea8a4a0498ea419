# What was understood of a request, each thing as one short phrase.

understood-language = { $use ->
    [taught] { $language } ভাষা শেখানো
    [interpreted] { $language } ভাষার দোভাষী
    [translated] { $language } ভাষায় লিখিত অনুবাদ
    [written] { $language } ভাষা পড়া ও লেখা
   *[spoken] { $language } ভাষায় কথা বলা
}
understood-culture = { $language }, তবে ভাষা ব্যবহারের জন্য নয়
understood-or = বা
understood-way = { $way ->
    [in_school] তাঁরা আপনার স্কুলে আসেন
    [at_our_place] আপনার ক্লাস তাঁদের কাছে যায়
   *[online] অনলাইনে
}
understood-holidays = ছুটির সময়
understood-within = সর্বোচ্চ { $distance }
understood-not = { $topic } নয়
understood-near-postcode = { $postcode }-এর কাছে
understood-near-school = আপনার স্কুলের কাছে
