# What was understood of a request, each thing as one short phrase.

understood-language = { $use ->
    [taught] { $language } ਸਿਖਾਉਣਾ
    [interpreted] { $language } ਲਈ ਦੁਭਾਸ਼ੀਆ
    [translated] { $language } ਵਿੱਚ ਲਿਖਤੀ ਅਨੁਵਾਦ
    [written] { $language } ਪੜ੍ਹਨਾ ਅਤੇ ਲਿਖਣਾ
   *[spoken] { $language } ਬੋਲਣਾ
}
understood-culture = { $language }, ਪਰ ਵਰਤਣ ਵਾਲੀ ਭਾਸ਼ਾ ਵਜੋਂ ਨਹੀਂ
understood-or = ਜਾਂ
understood-way = { $way ->
    [in_school] ਉਹ ਤੁਹਾਡੇ ਸਕੂਲ ਆਉਂਦੇ ਹਨ
    [at_our_place] ਤੁਹਾਡੀ ਕਲਾਸ ਉਨ੍ਹਾਂ ਕੋਲ ਜਾਂਦੀ ਹੈ
   *[online] ਔਨਲਾਈਨ
}
understood-holidays = ਛੁੱਟੀਆਂ ਵਿੱਚ
understood-within = ਵੱਧ ਤੋਂ ਵੱਧ { $distance }
understood-not = { $topic } ਨਹੀਂ
understood-near-postcode = { $postcode } ਦੇ ਨੇੜੇ
understood-near-school = ਤੁਹਾਡੇ ਸਕੂਲ ਦੇ ਨੇੜੇ
