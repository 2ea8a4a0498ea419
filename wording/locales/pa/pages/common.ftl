# Words on every page, and of what did not work.

problems = { $count ->
    [one] ਇੱਕ ਸਮੱਸਿਆ ਹੈ। ਇਸ ਨੂੰ ਠੀਕ ਕਰੋ ਅਤੇ ਫ਼ਾਰਮ ਦੁਬਾਰਾ ਭੇਜੋ।
   *[other] { $count } ਸਮੱਸਿਆਵਾਂ ਹਨ। ਇਨ੍ਹਾਂ ਨੂੰ ਠੀਕ ਕਰੋ ਅਤੇ ਫ਼ਾਰਮ ਦੁਬਾਰਾ ਭੇਜੋ।
}
brand = Kith
skip = ਸਿੱਧਾ ਮੁੱਖ ਹਿੱਸੇ ’ਤੇ ਜਾਓ
nav-ask = ਪੁੱਛੋ
nav-needs = ਖੁੱਲ੍ਹੀਆਂ ਲੋੜਾਂ
nav-home = ਮੁੱਖ ਪੰਨਾ
nav-partners = ਸਾਥੀ
sign-in = ਸਾਈਨ ਇਨ ਕਰੋ
sign-out = ਸਾਈਨ ਆਊਟ ਕਰੋ
footer = Kith ਸਕੂਲ ਦੇ ਨੇੜੇ ਸਪਲੀਮੈਂਟਰੀ ਸਕੂਲ, ਕਮਿਊਨਿਟੀ ਗਰੁੱਪ, ਵਲੰਟੀਅਰ ਅਤੇ ਮਾਪੇ ਲੱਭਦਾ ਹੈ। ਇੱਥੇ ਹੋਣ ਦਾ ਮਤਲਬ ਸਿਫ਼ਾਰਸ਼ ਨਹੀਂ ਹੈ: ਤੁਹਾਡੇ ਸਕੂਲ ਦੀਆਂ ਆਪਣੀਆਂ ਜਾਂਚਾਂ ਫਿਰ ਵੀ ਜ਼ਰੂਰੀ ਹਨ।
optional = ਜ਼ਰੂਰੀ ਨਹੀਂ
cross-site = ਇਹ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ਤੋਂ ਆਇਆ, ਇਸ ਲਈ ਨਹੀਂ ਕੀਤਾ ਗਿਆ। ਪੰਨਾ ਇੱਥੇ ਖੋਲ੍ਹੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
not-found-title = ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਹੈ
failed-title = ਇਹ ਨਹੀਂ ਹੋ ਸਕਿਆ
conflict-field = ਕੀ
conflict-yours = ਤੁਸੀਂ ਕੀ ਲਿਖਿਆ
conflict-current = ਹੁਣ ਕੀ ਹੈ
reference = ਸਾਨੂੰ ਦੱਸਣ ਵੇਲੇ ਇਹ ਹਵਾਲਾ ਦਿਓ
back = ਪਹਿਲੇ ਪੰਨੇ ’ਤੇ ਵਾਪਸ
error-prefix = ਸਮੱਸਿਆ
unreadable = ਜੋ ਭੇਜਿਆ ਗਿਆ, ਉਹ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਵਾਪਸ ਜਾਓ, ਅਤੇ ਫ਼ਾਰਮ ਦੁਬਾਰਾ ਭੇਜੋ।
date-day = ਦਿਨ
date-month = ਮਹੀਨਾ
date-year = ਸਾਲ
menu = ਮੀਨੂ
crumbs = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
language-choose = ਇਸ ਪੰਨੇ ਦੀ ਭਾਸ਼ਾ
language-unchecked = ਇਹ ਸ਼ਬਦ ਮਸ਼ੀਨ ਨੇ ਅਨੁਵਾਦ ਕੀਤੇ ਹਨ। ਇਹ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਅਜੇ ਇਨ੍ਹਾਂ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
language-see-english = ਇਹ ਪੰਨਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਦੇਖੋ
