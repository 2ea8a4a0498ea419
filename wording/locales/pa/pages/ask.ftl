# Asking who can help, and what was found.

found = { $count ->
    [0] ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ
    [one] { $count } ਮਿਲਿਆ
   *[other] { $count } ਮਿਲੇ
}
words-only = ਇਸ ਵੇਲੇ ਸਿਰਫ਼ ਸ਼ਬਦਾਂ ਦਾ ਮੇਲ ਦੇਖਿਆ ਗਿਆ, ਉਨ੍ਹਾਂ ਦੇ ਅਰਥ ਦਾ ਨਹੀਂ। ਇਸ ਲਈ ਕੁਝ ਰਹਿ ਗਿਆ ਹੋ ਸਕਦਾ ਹੈ।
way = { $way ->
    [in_school] ਸਕੂਲ ਆਉਂਦੇ ਹਨ
    [at_our_place] ਤੁਹਾਡੀ ਕਲਾਸ ਉਨ੍ਹਾਂ ਕੋਲ ਜਾਂਦੀ ਹੈ
   *[online] ਔਨਲਾਈਨ
}
children = { $count ->
    [one] { $count } ਬੱਚਾ
   *[other] { $count } ਬੱਚੇ
}
minutes = { $count ->
    [one] { $count } ਮਿੰਟ
   *[other] { $count } ਮਿੰਟ
}
days-notice = { $count ->
    [0] ਪਹਿਲਾਂ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ
    [one] { $count } ਦਿਨ
   *[other] { $count } ਦਿਨ
}
ask-title = ਸਾਥੀ ਲੱਭੋ
ask-heading = ਤੁਹਾਡੀ ਕਲਾਸ ਕੀ ਸਿੱਖ ਰਹੀ ਹੈ?
ask-lead = ਉਸੇ ਤਰ੍ਹਾਂ ਲਿਖੋ ਜਿਵੇਂ ਤੁਸੀਂ ਆਪਣੇ ਕਿਸੇ ਸਹਿਕਰਮੀ ਨੂੰ ਦੱਸੋਗੇ। ਤੁਸੀਂ ਦੇਖੋਗੇ ਕਿ ਤੁਹਾਡੇ ਨੇੜੇ ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ, ਅਤੇ ਕਿਉਂ।
text-label = ਕਲਾਸ ਕੀ ਸਿੱਖ ਰਹੀ ਹੈ, ਅਤੇ ਕਿਸ ਚੀਜ਼ ਨਾਲ ਮਦਦ ਮਿਲੇਗੀ
text-hint = ਜਿਵੇਂ: ਰੋਮਨ ਲੋਕ, ਕੋਈ ਜੋ ਹੱਥ ਵਿੱਚ ਫੜ ਕੇ ਦੇਖਣ ਵਾਲੀਆਂ ਚੀਜ਼ਾਂ ਲਿਆਵੇ
key-stage-label = ਯੀਅਰ ਜਾਂ ਕੀ ਸਟੇਜ
key-stage-hint = ਜਿਵੇਂ: Year 4, ਜਾਂ KS2
language-label = ਭਾਸ਼ਾ
language-hint = ਇਸ ਦਾ ਕੋਈ ਵੀ ਨਾਂ ਲਿਖੋ
find = ਸਾਥੀ ਲੱਭੋ
understood = ਅਸੀਂ ਇਹ ਸਮਝਿਆ
understood-hint = ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਸੀ? ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਾਂ ਉੱਪਰ ਕੋਈ ਖਾਨਾ ਭਰੋ।
strangers = ਸਕੂਲ ਦਾ ਜੋ ਸਟਾਫ਼ ਸਾਈਨ ਇਨ ਹੈ, ਉਹ ਵਲੰਟੀਅਰ, ਮਾਪੇ ਅਤੇ ਦੁਭਾਸ਼ੀਏ ਵੀ ਦੇਖ ਸਕਦਾ ਹੈ।
no-place = ਪੋਸਟਕੋਡ ਤੋਂ ਬਿਨਾਂ ਸਿਰਫ਼ ਉਹੀ ਦਿਖਾਏ ਜਾ ਸਕਦੇ ਹਨ ਜੋ ਔਨਲਾਈਨ ਕੰਮ ਕਰਦੇ ਹਨ।
no-postcodes = ਇੱਥੇ ਪੋਸਟਕੋਡ ਨਹੀਂ ਪਾਏ ਗਏ, ਇਸ ਲਈ ਸਿਰਫ਼ ਉਹੀ ਦਿਖਾਏ ਜਾ ਸਕਦੇ ਹਨ ਜੋ ਔਨਲਾਈਨ ਕੰਮ ਕਰਦੇ ਹਨ।
nobody-sign-in = ਸਕੂਲ ਦਾ ਜੋ ਸਟਾਫ਼ ਸਾਈਨ ਇਨ ਕਰਦਾ ਹੈ, ਉਹ ਆਪਣੀ ਲੋੜ ਖੁੱਲ੍ਹੀ ਰੱਖ ਸਕਦਾ ਹੈ। ਜਦੋਂ ਕੋਈ ਮਿਲੇ, ਅਸੀਂ ਲਿਖਦੇ ਹਾਂ।
keep-open = ਇਹ ਲੋੜ ਖੁੱਲ੍ਹੀ ਰੱਖੋ: ਜਦੋਂ ਕੋਈ ਮਿਲੇ, ਮੈਨੂੰ ਲਿਖੋ
keep-open-mails = ਇਹ ਈਮੇਲਾਂ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਮਿਲਦੀਆਂ ਹਨ, ਦਿਨ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ ਦੋ। ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਕਿਸੇ ਵੀ ਵੇਲੇ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ।
keep-school = ਕਿਸ ਸਕੂਲ ਲਈ
where = ਕਿੱਥੇ
when = ਕਦੋਂ
no-distance = ਦੂਰੀ ਪਤਾ ਨਹੀਂ
cost = ਖ਼ਰਚਾ
group = ਸਭ ਤੋਂ ਵੱਡਾ ਗਰੁੱਪ
length = ਕਿੰਨਾ ਸਮਾਂ
notice = ਕਿੰਨੇ ਦਿਨ ਪਹਿਲਾਂ ਦੱਸਣਾ ਹੈ
languages = ਭਾਸ਼ਾਵਾਂ
fresh = ਲਿਸਟਿੰਗ
ask = ਪੁੱਛੋ
from = ਕਿਸ ਵੱਲੋਂ
ask-place-label = ਪੋਸਟਕੋਡ ਜਾਂ ਸਕੂਲ
ask-place-hint = LE5 4PH, ਜਾਂ ਸਕੂਲ ਦਾ ਨਾਂ
ask-place-hint-own = ਖਾਲੀ ਛੱਡੋ ਤਾਂ ਤੁਹਾਡਾ ਆਪਣਾ ਸਕੂਲ
ask-near-school = { $school } ਦੇ ਨੇੜੇ
ask-did-you-mean = ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ { $topic } ਸੀ?
ask-found = { $count ->
    [one] { $count } ਪੇਸ਼ਕਸ਼ ਮੇਲ ਖਾਂਦੀ ਹੈ
   *[other] { $count } ਪੇਸ਼ਕਸ਼ਾਂ ਮੇਲ ਖਾਂਦੀਆਂ ਹਨ
}
ask-found-narrowed = ਮੇਲ ਖਾਂਦੀਆਂ { $total } ਪੇਸ਼ਕਸ਼ਾਂ ਵਿੱਚੋਂ { $count }
ask-nobody-heading = ਅਜੇ ਕੋਈ ਮੇਲ ਨਹੀਂ ਮਿਲਿਆ
ask-none-narrowed = { $total ->
    [one] { $total } ਪੇਸ਼ਕਸ਼ ਮੇਲ ਖਾਂਦੀ ਹੈ, ਪਰ ਇਨ੍ਹਾਂ ਫਿਲਟਰਾਂ ਨਾਲ ਨਹੀਂ। ਹੋਰ ਦੇਖਣ ਲਈ ਇੱਕ ਫਿਲਟਰ ਹਟਾਓ।
   *[other] { $total } ਪੇਸ਼ਕਸ਼ਾਂ ਮੇਲ ਖਾਂਦੀਆਂ ਹਨ, ਪਰ ਇਨ੍ਹਾਂ ਸਾਰੇ ਫਿਲਟਰਾਂ ਨਾਲ ਕੋਈ ਨਹੀਂ। ਹੋਰ ਦੇਖਣ ਲਈ ਇੱਕ ਫਿਲਟਰ ਹਟਾਓ।
}
ask-filters = ਨਤੀਜੇ ਘਟਾਓ
ask-filters-set = ਲਾਏ ਹੋਏ ਫਿਲਟਰ
ask-remove = ਹਟਾਓ
ask-remove-all = ਸਾਰੇ ਫਿਲਟਰ ਹਟਾਓ
ask-by-kind = ਸਾਥੀ ਦੀ ਕਿਸਮ
ask-by-key-stage = ਕੀ ਸਟੇਜ
ask-by-language = ਭਾਸ਼ਾ
ask-by-format = ਉਹ ਕੀ ਕਰਦੇ ਹਨ
ask-by-day = ਦਿਨ
ask-by-distance = ਦੂਰੀ
ask-within = { $miles ->
    [one] { $miles } ਮੀਲ
   *[other] { $miles } ਮੀਲ
} ਤੱਕ
ask-pages = ਨਤੀਜਿਆਂ ਦੇ ਪੰਨੇ
ask-page-before = ਪਿਛਲਾ ਪੰਨਾ
ask-page-next = ਅਗਲਾ ਪੰਨਾ
ask-page-first = ਪਹਿਲੇ ਪੰਨੇ ’ਤੇ ਜਾਓ
ask-page-beyond = ਇਸ ਵਿੱਚ ਪੰਨਾ { $page } ਨਹੀਂ ਹੈ।
ask-near-heading = ਸਭ ਤੋਂ ਨੇੜਲੇ, ਜੋ ਲਗਭਗ ਮੇਲ ਖਾਂਦੇ ਹਨ
ask-but = ਪਰ: { $what }
ask-worth-asking = ਇਹ ਪੁੱਛ ਲਓ: { $what }
ask-beyond-their-travel = { $miles ->
    [one] ਜਿੰਨੀ ਦੂਰ ਉਹ ਜਾਂਦੇ ਹਨ, ਉਸ ਤੋਂ { $miles } ਮੀਲ ਵੱਧ ਦੂਰ
   *[other] ਜਿੰਨੀ ਦੂਰ ਉਹ ਜਾਂਦੇ ਹਨ, ਉਸ ਤੋਂ { $miles } ਮੀਲ ਵੱਧ ਦੂਰ
}
ask-beyond-your-travel = { $miles ->
    [one] ਜਿੰਨੀ ਦੂਰ ਤੁਹਾਡੀ ਕਲਾਸ ਜਾਵੇਗੀ, ਉਸ ਤੋਂ { $miles } ਮੀਲ ਵੱਧ ਦੂਰ
   *[other] ਜਿੰਨੀ ਦੂਰ ਤੁਹਾਡੀ ਕਲਾਸ ਜਾਵੇਗੀ, ਉਸ ਤੋਂ { $miles } ਮੀਲ ਵੱਧ ਦੂਰ
}
ask-why-more = ਕਿਉਂ, ਇਸ ਬਾਰੇ ਹੋਰ
ask-them = ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ
ask-keep-heading = ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਲੱਭਦੇ ਰਹਿ ਸਕਦੇ ਹਾਂ
ask-schools-heading = ਤੁਹਾਡਾ ਮਤਲਬ ਕਿਹੜਾ ਸਕੂਲ ਸੀ?
ask-schools-lead = ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਸ ਨਾਲ ਕਈ ਸਕੂਲ ਮੇਲ ਖਾਂਦੇ ਹਨ। ਆਪਣਾ ਸਕੂਲ ਦਬਾਓ।
ask-schools-more = ਇਨ੍ਹਾਂ ਤੋਂ ਇਲਾਵਾ ਹੋਰ ਵੀ ਹਨ। ਆਪਣਾ ਸਕੂਲ ਲੱਭਣ ਲਈ ਸ਼ਹਿਰ ਜਾਂ ਪੋਸਟਕੋਡ ਵੀ ਲਿਖੋ।
ask-schools-caption = “{ $words }” ਵਰਗੇ ਸਕੂਲ
ask-school = ਸਕੂਲ
ask-school-authority = ਲੋਕਲ ਅਥਾਰਟੀ
ask-school-postcode = ਪੋਸਟਕੋਡ
ask-school-urn = ਨੰਬਰ (URN)
ask-suggestions = { $count ->
    [0] ਕੋਈ ਸੁਝਾਅ ਨਹੀਂ
    [one] { $count } ਸੁਝਾਅ। ਤੀਰ ਵਾਲੇ ਬਟਨ ਵਰਤੋ।
   *[other] { $count } ਸੁਝਾਅ। ਤੀਰ ਵਾਲੇ ਬਟਨ ਵਰਤੋ।
}
