# Changing a listing in small steps; the steps of registering have the same questions.

edit-title = ਆਪਣੀ ਲਿਸਟਿੰਗ ਬਦਲੋ
edit-lead = ਚੁਣੋ ਕਿ ਕੀ ਬਦਲਣਾ ਹੈ। ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ, ਭੇਜਦੇ ਸਾਰ ਰੱਖ ਲਿਆ ਜਾਂਦਾ ਹੈ। ਦੂਜਿਆਂ ਨੂੰ ਇਹ ਉਦੋਂ ਦਿਸਦਾ ਹੈ ਜਦੋਂ ਤੁਸੀਂ ਸੇਵ ਕਰਦੇ ਹੋ।
edit-part = { $part ->
    [kind] ਤੁਸੀਂ ਕੌਣ ਹੋ
    [names] ਨਾਂ
    [offer] ਤੁਸੀਂ ਕੀ ਪੇਸ਼ ਕਰਦੇ ਹੋ
    [where] ਕਿੱਥੇ
    [times] ਕਦੋਂ
    [details] ਖ਼ਰਚਾ ਅਤੇ ਗਰੁੱਪ
    [languages] ਭਾਸ਼ਾਵਾਂ
    [contact] ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਿਵੇਂ ਹੋਵੇ
   *[public] ਕਿਸ ਨੂੰ ਕੀ ਦਿਸਦਾ ਹੈ
}
edit-change = ਬਦਲੋ
edit-not-said = ਅਜੇ ਨਹੀਂ ਦੱਸਿਆ
edit-said-of = { $what }: { $said }
edit-back = ਵਾਪਸ ਆਪਣੀ ਲਿਸਟਿੰਗ ’ਤੇ
edit-kept = ਤੁਹਾਡੀਆਂ ਕੁਝ ਤਬਦੀਲੀਆਂ ਅਜੇ ਸੇਵ ਨਹੀਂ ਹੋਈਆਂ।
edit-look-over = ਇਨ੍ਹਾਂ ਨੂੰ ਦੇਖ ਲਓ
edit-pick-lead = ਤੁਹਾਡੀਆਂ ਇੱਕ ਤੋਂ ਵੱਧ ਪੇਸ਼ਕਸ਼ਾਂ ਹਨ। ਤੁਸੀਂ ਕਿਹੜੀ ਬਦਲਣਾ ਚਾਹੁੰਦੇ ਹੋ?
edit-another-offer = ਇੱਕ ਹੋਰ ਪੇਸ਼ਕਸ਼ ਜੋੜੋ
edit-save-now = ਹੁਣੇ ਸੇਵ ਕਰੋ
edit-keep = ਇਹ ਰੱਖੋ, ਅਤੇ ਹੋਰ ਬਦਲੋ
edit-name-hint = ਜਿਸ ਨਾਂ ਨਾਲ ਲੋਕ ਜਾਣਦੇ ਹਨ। ਕਿਸੇ ਵੀ ਭਾਸ਼ਾ ਅਤੇ ਲਿਪੀ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ।
edit-name-person-hint = ਲਿਖੋ ਕਿ ਤੁਸੀਂ ਕੀ ਪੇਸ਼ ਕਰਦੇ ਹੋ, ਆਪਣਾ ਨਾਂ ਨਹੀਂ। ਜਿਵੇਂ: ਸੋਮਾਲੀ ਖਾਣਾ ਬਣਾਉਣ ਵਾਲੇ ਮਾਪੇ
edit-other-names-hint = ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ, ਕਿਸੇ ਵੀ ਭਾਸ਼ਾ ਅਤੇ ਲਿਪੀ ਵਿੱਚ
edit-summary-hint = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ, ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ
edit-words-language = ਤੁਸੀਂ ਇਹ ਕਿਸ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖਿਆ ਹੈ?
edit-title-hint = ਇਹ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਫਿਰ ਅਸੀਂ ਤੁਹਾਡੀ ਚੋਣ ਤੋਂ ਸਿਰਲੇਖ ਬਣਾਉਂਦੇ ਹਾਂ।
edit-topics-hint = ਇਹ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਇੱਕ ਤੋਂ ਵੱਧ ਹੋਣ ਤਾਂ ਵਿਚਕਾਰ ਕੌਮਾ (,) ਲਾਓ।
edit-subjects-hint = ਜੋ ਠੀਕ ਲੱਗਣ, ਉਹ ਚੁਣੋ। ਕੋਈ ਨਾ ਚੁਣੋ ਤਾਂ ਵੀ ਠੀਕ ਹੈ।
edit-key-stages-hint = ਕੋਈ ਨਾ ਚੁਣਨ ਦਾ ਮਤਲਬ ਹੈ ਹਰ ਉਮਰ।
edit-delivery = { $way ->
    [in_school] ਅਸੀਂ ਸਕੂਲ ਆਉਂਦੇ ਹਾਂ
    [at_our_place] ਕਲਾਸ ਸਾਡੇ ਕੋਲ ਆਉਂਦੀ ਹੈ
   *[online] ਔਨਲਾਈਨ
}
edit-format-visit = ਕਲਾਸ ਸਾਡੇ ਕੋਲ ਆਉਂਦੀ ਹੈ
edit-travel = ਤੁਸੀਂ ਸਕੂਲ ਲਈ ਕਿੰਨੀ ਦੂਰ ਜਾਂਦੇ ਹੋ?
edit-travel-none = ਬਿਲਕੁਲ ਨਹੀਂ ਜਾਂਦੇ
edit-travel-miles = { $miles ->
    [one] { $miles } ਮੀਲ ਤੱਕ
   *[other] { $miles } ਮੀਲ ਤੱਕ
}
edit-postcode-hint = ਜਿਵੇਂ: LE5 4PH
edit-times-hint = ਜੋ ਪਤਾ ਨਹੀਂ, ਉਹ ਖਾਲੀ ਛੱਡੋ। ਜਿਵੇਂ: 10:00, 10am, 16:30
edit-time-day = ਸਮਾਂ { $number }: ਦਿਨ
edit-time-starts = ਸਮਾਂ { $number }: ਕਦੋਂ ਸ਼ੁਰੂ
edit-time-ends = ਸਮਾਂ { $number }: ਕਦੋਂ ਖ਼ਤਮ
edit-time-term = ਸਮਾਂ { $number }: ਸਿਰਫ਼ ਟਰਮ ਦੌਰਾਨ?
edit-time-none = ਕੋਈ ਦਿਨ ਨਹੀਂ
edit-term = { $term ->
    [yes] ਸਿਰਫ਼ ਟਰਮ ਦੌਰਾਨ
    [no] ਸਾਰਾ ਸਾਲ
   *[unknown] ਨਹੀਂ ਦੱਸਿਆ
}
edit-more-times = ਇੱਕ ਹੋਰ ਸਮਾਂ ਜੋੜੋ
edit-language-numbered = ਭਾਸ਼ਾ { $number }
edit-language-use = ਭਾਸ਼ਾ { $number }: ਤੁਸੀਂ ਇਸ ਨਾਲ ਕੀ ਕਰਦੇ ਹੋ?
edit-language-none = ਕੋਈ ਭਾਸ਼ਾ ਨਹੀਂ
edit-more-languages = ਇੱਕ ਹੋਰ ਭਾਸ਼ਾ ਜੋੜੋ
edit-phone-hint = ਜਿਵੇਂ: 07700 900123
edit-contact-public = ਕੀ ਤੁਹਾਡੇ ਸੰਪਰਕ ਵੇਰਵੇ ਸਭ ਦੇਖ ਸਕਦੇ ਹਨ?
edit-contact-person = ਸਕੂਲ ਦਾ ਸਟਾਫ਼ ਤੁਹਾਡੇ ਸਕੂਲ ਰਾਹੀਂ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਦਾ ਹੈ। ਹੋਰ ਕਿਸੇ ਨੂੰ ਤੁਹਾਡੇ ਸੰਪਰਕ ਵੇਰਵੇ ਨਹੀਂ ਦਿਸਦੇ।
edit-place-public = ਕੀ ਦੂਜੇ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਠੀਕ ਕਿੱਥੇ ਹੋ?
edit-place-masked = ਨਹੀਂ: ਸਿਰਫ਼ ਇਲਾਕਾ
edit-place-shown = ਹਾਂ: ਪਤਾ
edit-audience = ਤੁਹਾਡੀ ਲਿਸਟਿੰਗ ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ?
edit-audience-school = ਸਿਰਫ਼ ਉਸ ਸਕੂਲ ਦਾ ਸਟਾਫ਼ ਜਿਸ ਨਾਲ ਤੁਹਾਡਾ ਸੰਪਰਕ ਹੈ
edit-audience-staff = ਕਿਸੇ ਵੀ ਸਕੂਲ ਦਾ ਸਟਾਫ਼
edit-audience-everyone = ਸਾਰੇ ਲੋਕ
edit-audience-as-it-is = ਜਿਵੇਂ ਹੁਣ ਹੈ
edit-times-public = ਕੀ ਸਭ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਬੱਚੇ ਕਦੋਂ ਇਕੱਠੇ ਹੁੰਦੇ ਹਨ?
edit-times-public-hint = ਸਕੂਲ ਦੇ ਸਟਾਫ਼ ਨੂੰ ਇਹ ਹਮੇਸ਼ਾ ਦਿਸਦਾ ਹੈ।
edit-yes = ਹਾਂ
edit-no = ਨਹੀਂ
edit-check-title = ਆਪਣੀਆਂ ਤਬਦੀਲੀਆਂ ਦੇਖ ਲਓ
edit-check-lead = ਇਹ ਤਬਦੀਲੀਆਂ ਅਜੇ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦੀਆਂ।
edit-check-none = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
edit-check-caption = ਕੀ ਬਦਲਦਾ ਹੈ
edit-check-now = ਹੁਣ
edit-check-then = ਬਾਅਦ ਵਿੱਚ
edit-check-save = ਇਹ ਤਬਦੀਲੀਆਂ ਸੇਵ ਕਰੋ
edit-check-discard = ਇਹ ਤਬਦੀਲੀਆਂ ਰੱਦ ਕਰੋ
edit-clash-lead = ਤੁਹਾਡੇ ਬਦਲਣ ਦੌਰਾਨ ਕਿਸੇ ਹੋਰ ਨੇ ਵੀ ਇਹੀ ਬਦਲਿਆ। ਕੁਝ ਗੁਆਚਿਆ ਨਹੀਂ। ਚੁਣੋ ਕਿ ਕਿਹੜਾ ਰੱਖਣਾ ਹੈ।
edit-clash-of = { $part }: ਕਿਹੜਾ ਸਹੀ ਹੈ?
edit-clash-yours = ਤੁਸੀਂ ਕੀ ਲਿਖਿਆ: { $said }
edit-clash-current = ਹੁਣ ਕੀ ਹੈ: { $said }
edit-clash-go-on = ਅੱਗੇ ਚੱਲੋ
edit-saved = ਸੇਵ ਹੋ ਗਿਆ।
edit-discarded = ਤੁਹਾਡੀਆਂ ਤਬਦੀਲੀਆਂ ਰੱਦ ਹੋ ਗਈਆਂ। ਲਿਸਟਿੰਗ ਪਹਿਲਾਂ ਵਾਂਗ ਹੀ ਹੈ।
edit-made-title = { $format }: { $about }
edit-in-english = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ: { $words }
