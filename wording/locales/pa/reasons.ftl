# Why an offer fits a need, each as one short phrase.

reason-same-topic = { $topic } ਬਾਰੇ
reason-narrower-topic = { $topic } ਬਾਰੇ, ਜੋ { $asked } ਦਾ ਹਿੱਸਾ ਹੈ
reason-broader-topic = { $topic } ਬਾਰੇ, { $asked } ਇਸ ਦਾ ਹਿੱਸਾ ਹੈ
reason-related-topic = { $topic } ਬਾਰੇ, ਜੋ { $asked } ਦੇ ਨੇੜੇ ਹੈ
reason-meaning = ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਗਭਗ ਇਹੀ ਕਹਿੰਦਾ ਹੈ
reason-words = ਇਹ ਸ਼ਬਦ ਆਉਂਦੇ ਹਨ: { $words }
reason-subject = { $subject } ਲਈ
reason-key-stage = { $stage } ਲਈ
reason-language = { $use ->
    [taught] { $language } ਸਿਖਾਈ ਜਾਂਦੀ ਹੈ
    [spoken] { $language } ਬੋਲੀ ਜਾਂਦੀ ਹੈ
    [interpreted] { $language } ਲਈ ਦੁਭਾਸ਼ੀਏ ਦਾ ਕੰਮ ਕਰਦੇ ਹਨ
    [translated] { $language } ਦਾ ਲਿਖਤੀ ਅਨੁਵਾਦ ਕਰਦੇ ਹਨ
   *[written] { $language } ਪੜ੍ਹੀ ਅਤੇ ਲਿਖੀ ਜਾਂਦੀ ਹੈ
}
reason-format = { $format }, ਜਿਵੇਂ ਤੁਸੀਂ ਕਿਹਾ ਸੀ
reason-day = { $day } ਨੂੰ ਹੋ ਸਕਦਾ ਹੈ
reason-comes-to-school = { $distance }: ਸਕੂਲ ਆਉਂਦੇ ਹਨ
reason-at-their-place = { $distance }: ਤੁਹਾਡੀ ਕਲਾਸ ਉਨ੍ਹਾਂ ਕੋਲ ਜਾਂਦੀ ਹੈ
reason-online = ਔਨਲਾਈਨ ਹੋ ਸਕਦਾ ਹੈ
reason-confirmed-on = { $ago ->
    [today] ਅੱਜ ਪੁਸ਼ਟੀ ਹੋਈ
    [yesterday] ਕੱਲ੍ਹ ਪੁਸ਼ਟੀ ਹੋਈ
    [days] { $count } ਦਿਨ ਪਹਿਲਾਂ ਪੁਸ਼ਟੀ ਹੋਈ
    [weeks] { $count ->
        [one] { $count } ਹਫ਼ਤਾ
       *[other] { $count } ਹਫ਼ਤੇ
    } ਪਹਿਲਾਂ ਪੁਸ਼ਟੀ ਹੋਈ
    [months] { $count ->
        [one] { $count } ਮਹੀਨਾ
       *[other] { $count } ਮਹੀਨੇ
    } ਪਹਿਲਾਂ ਪੁਸ਼ਟੀ ਹੋਈ
   *[years] { $count ->
        [one] { $count } ਸਾਲ
       *[other] { $count } ਸਾਲ
    } ਪਹਿਲਾਂ ਪੁਸ਼ਟੀ ਹੋਈ
}
unmet-key-stage = ਇਹ ਨਹੀਂ ਲਿਖਿਆ ਕਿ { $stage } ਲਈ ਹੈ
unmet-language = { $language } ਨਹੀਂ ਲਿਖੀ ਹੋਈ
unmet-day = ਇਹ ਨਹੀਂ ਲਿਖਿਆ ਕਿ { $day } ਨੂੰ ਹੋ ਸਕਦਾ ਹੈ
unmet-dates = { $kind ->
    [one-day] { $from } ਨੂੰ ਸੈਸ਼ਨ ਨਹੀਂ ਹੁੰਦਾ
    [open] { $from } ਤੋਂ ਅੱਗੇ ਕੋਈ ਸੈਸ਼ਨ ਨਹੀਂ ਹੈ
   *[between] { $from } ਅਤੇ { $to } ਦੇ ਵਿਚਕਾਰ ਕੋਈ ਸੈਸ਼ਨ ਨਹੀਂ ਹੈ
}
unmet-term-time-only = ਸਿਰਫ਼ ਟਰਮ ਦੌਰਾਨ ਹੁੰਦਾ ਹੈ
unmet-delivery = { $delivery ->
    [in_school] ਇਹ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਉਹ ਸਕੂਲ ਆਉਂਦੇ ਹਨ
    [at_our_place] ਇਹ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਕਲਾਸ ਉਨ੍ਹਾਂ ਕੋਲ ਆ ਸਕਦੀ ਹੈ
   *[online] ਇਹ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਔਨਲਾਈਨ ਹੋ ਸਕਦਾ ਹੈ
}

distance = { $near ->
    [yes] { $miles } ਮੀਲ ਤੋਂ ਘੱਟ ਦੂਰ
   *[no] { $miles ->
        [one] { $miles } ਮੀਲ ਦੂਰ
       *[other] { $miles } ਮੀਲ ਦੂਰ
    }
}
