# Mails. Plain text; one message a paragraph.

sign-in-subject = Kith ਵਿੱਚ ਸਾਈਨ ਇਨ ਕਰਨ ਲਈ ਤੁਹਾਡਾ ਲਿੰਕ
sign-in-opening = ਕਿਸੇ ਨੇ ਇਸ ਈਮੇਲ ਪਤੇ ਨਾਲ Kith ਵਿੱਚ ਸਾਈਨ ਇਨ ਕਰਨਾ ਚਾਹਿਆ। ਸਾਨੂੰ ਉਮੀਦ ਹੈ ਕਿ ਇਹ ਤੁਸੀਂ ਹੀ ਸੀ। ਇਹ ਲਿੰਕ ਖੋਲ੍ਹੋ ਅਤੇ ਬਟਨ ਦਬਾਓ:
sign-in-lasts = ਇਹ ਸਿਰਫ਼ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ, { $minutes ->
    [one] { $minutes } ਮਿੰਟ
   *[other] { $minutes } ਮਿੰਟਾਂ
} ਦੇ ਅੰਦਰ।
sign-in-code = ਜਾਂ ਇਹ ਕੋਡ ਉਸੇ ਪੰਨੇ ’ਤੇ ਭਰੋ ਜਿੱਥੇ ਤੁਸੀਂ ਇਸ ਦੀ ਮੰਗ ਕੀਤੀ ਸੀ, ਉਸੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ: { $code }
sign-in-both-last = ਲਿੰਕ ਅਤੇ ਕੋਡ ਇੱਕ ਵਾਰ ਚੱਲਦੇ ਹਨ, { $minutes ->
    [one] { $minutes } ਮਿੰਟ
   *[other] { $minutes } ਮਿੰਟਾਂ
} ਦੇ ਅੰਦਰ। ਜਦੋਂ ਤੁਸੀਂ ਇੱਕ ਵਰਤ ਲੈਂਦੇ ਹੋ, ਦੂਜਾ ਚੱਲਣਾ ਬੰਦ ਹੋ ਜਾਂਦਾ ਹੈ। ਕੋਡ ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਓ।
sign-in-not-you = ਜੇ ਇਹ ਤੁਸੀਂ ਨਹੀਂ ਸੀ, ਤਾਂ ਕੁਝ ਨਾ ਕਰੋ: ਇਸ ਈਮੇਲ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਵੀ ਅੰਦਰ ਨਹੀਂ ਆ ਸਕਦਾ।

matches-subject-one = ਕੋਈ ਜੋ ਇਸ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ: { $need }
matches-subject-several = { $count ->
    [one] { $count } ਨਵੀਂ ਲਿਸਟਿੰਗ ਜੋ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੀ ਹੈ
   *[other] { $count } ਨਵੀਆਂ ਲਿਸਟਿੰਗਾਂ ਜੋ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੀਆਂ ਹਨ
}
matches-opening = { $count ->
    [one] ਇੱਕ ਨਵੀਂ ਲਿਸਟਿੰਗ ਤੁਹਾਡੀ ਲੋੜ ਨਾਲ ਮੇਲ ਖਾਂਦੀ ਹੈ।
   *[other] { $count } ਨਵੀਆਂ ਲਿਸਟਿੰਗਾਂ ਤੁਹਾਡੀ ਲੋੜ ਨਾਲ ਮੇਲ ਖਾਂਦੀਆਂ ਹਨ।
}
matches-need = “{ $need }” ਲਈ:
matches-organisation = { $title }, { $partner } ਵੱਲੋਂ ({ $format })
matches-person = { $format }: ਇਹ ਕੌਣ ਪੇਸ਼ ਕਰਦਾ ਹੈ, ਦੇਖਣ ਲਈ ਲਿੰਕ ਖੋਲ੍ਹੋ
matches-why = ਕਿਉਂ: { $reasons }
matches-check = ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ: { $reasons }
matches-request = ਤੁਹਾਡੀ ਬੇਨਤੀ, ਜੇ ਬਦਲਣੀ ਜਾਂ ਬੰਦ ਕਰਨੀ ਹੋਵੇ:
matches-stop-one = ਜੇ ਇਸ ਬੇਨਤੀ ਬਾਰੇ ਹੋਰ ਈਮੇਲਾਂ ਨਾ ਚਾਹੀਦੀਆਂ ਹੋਣ:
matches-why-you = ਇਹ ਈਮੇਲ ਤੁਹਾਨੂੰ ਇਸ ਲਈ ਮਿਲੀ ਹੈ ਕਿਉਂਕਿ ਤੁਸੀਂ Kith ਵਿੱਚ ਇੱਕ ਬੇਨਤੀ ਖੁੱਲ੍ਹੀ ਰੱਖੀ ਹੈ ਅਤੇ ਸਾਨੂੰ ਕਿਹਾ ਸੀ ਕਿ ਕੋਈ ਨਵਾਂ ਮੇਲ ਮਿਲਣ ’ਤੇ ਲਿਖੀਏ।
matches-stop-all = ਇਹੋ ਜਿਹੀਆਂ ਸਾਰੀਆਂ ਈਮੇਲਾਂ ਬੰਦ ਕਰਨ ਲਈ ਇਹ ਲਿੰਕ ਖੋਲ੍ਹੋ ਅਤੇ ਬਟਨ ਦਬਾਓ। ਸਾਈਨ ਇਨ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ:
mail-preferences = Kith ਤੁਹਾਨੂੰ ਕੀ ਭੇਜਦਾ ਹੈ, ਇਹ ਦੇਖਣ ਲਈ ਅਤੇ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰਨ ਲਈ:

listing-link-subject = Kith ਵਿੱਚ ਤੁਹਾਡੀ ਲਿਸਟਿੰਗ: { $partner }
listing-link-subject-person = Kith ਵਿੱਚ ਤੁਹਾਡੀ ਲਿਸਟਿੰਗ
listing-link-opening = ਇਹ ਲਿੰਕ Kith ਵਿੱਚ ਤੁਹਾਡੀ ਲਿਸਟਿੰਗ ਖੋਲ੍ਹਦਾ ਹੈ। ਤੁਸੀਂ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਦੂਜਿਆਂ ਨੂੰ ਕੀ ਦਿਸਦਾ ਹੈ, ਇਸ ਨੂੰ ਬਦਲ ਸਕਦੇ ਹੋ, ਕੁਝ ਸਮੇਂ ਲਈ ਰੋਕ ਸਕਦੇ ਹੋ, ਜਾਂ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਪਾਸਵਰਡ ਦੀ ਲੋੜ ਨਹੀਂ:
listing-link-lasts = { $days ->
    [one] ਇਹ { $days } ਦਿਨ ਚੱਲਦਾ ਹੈ।
   *[other] ਇਹ { $days } ਦਿਨ ਚੱਲਦਾ ਹੈ।
} ਉਸ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਉਸੇ ਪੰਨੇ ’ਤੇ ਨਵਾਂ ਲਿੰਕ ਮੰਗ ਸਕਦੇ ਹੋ।
listing-link-keep = ਜਿਸ ਕੋਲ ਵੀ ਇਹ ਲਿੰਕ ਹੈ, ਉਹ ਲਿਸਟਿੰਗ ਬਦਲ ਸਕਦਾ ਹੈ। ਇਹ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਓ ਜਿਨ੍ਹਾਂ ’ਤੇ ਤੁਹਾਨੂੰ ਇਸ ਲਈ ਭਰੋਸਾ ਹੈ।

# A message from school staff to a partner, in the partner's language and in English.
enquiry-subject = { $school } ਨੇ ਇਸ ਬਾਰੇ ਪੁੱਛਿਆ ਹੈ: { $title }
enquiry-opening = { $school } ਤੋਂ ਕੋਈ ਤੁਹਾਨੂੰ ਤੁਹਾਡੀ ਪੇਸ਼ਕਸ਼ “{ $title }” ਬਾਰੇ ਲਿਖ ਰਿਹਾ ਹੈ।
enquiry-role = ਲਿਖਣ ਵਾਲੇ ਦੀ ਭੂਮਿਕਾ: { $role }
enquiry-what = ਉਨ੍ਹਾਂ ਨੇ ਲਿਖਿਆ ਹੈ:
enquiry-class = ਕਲਾਸ: { $class }
enquiry-dates = ਕਦੋਂ: { $dates }
enquiry-answer = ਜਵਾਬ ਦੇਣ ਲਈ ਇਸੇ ਈਮੇਲ ਦਾ ਜਵਾਬ ਲਿਖੋ। ਤੁਹਾਡਾ ਜਵਾਬ ਸਿੱਧਾ { $address } ’ਤੇ ਜਾਂਦਾ ਹੈ।
enquiry-offer = ਤੁਹਾਡੀ ਪੇਸ਼ਕਸ਼, ਜਿਵੇਂ ਦੂਜਿਆਂ ਨੂੰ ਦਿਸਦੀ ਹੈ:
enquiry-why-here = ਇਹ ਈਮੇਲ ਪਤਾ Kith ਵਿੱਚ ਤੁਹਾਡੀ ਲਿਸਟਿੰਗ ਵਿੱਚ ਲਿਖਿਆ ਹੈ, ਤਾਂ ਜੋ ਸਕੂਲ ਦਾ ਸਟਾਫ਼ ਤੁਹਾਨੂੰ ਲਿਖ ਸਕੇ।

# The same to a liaison officer, where Kith does not write to the partner itself.
enquiry-pass-on-subject = { $school } ਸੰਪਰਕ ਕਰਵਾਉਣ ਲਈ ਕਹਿ ਰਿਹਾ ਹੈ: { $format }
enquiry-pass-on-opening = { $school } ਤੋਂ ਕਿਸੇ ਨੇ Kith ਵਿੱਚ ਇੱਕ ਪੇਸ਼ਕਸ਼ ਬਾਰੇ ਪੁੱਛਿਆ ਹੈ। Kith ਇਸ ਸਾਥੀ ਨੂੰ ਆਪ ਨਹੀਂ ਲਿਖਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਦੋਹਾਂ ਦਾ ਸੰਪਰਕ ਕਰਵਾਓ।
enquiry-pass-on-offer = { $title }, { $partner } ਵੱਲੋਂ ({ $format })
enquiry-pass-on-person = { $format }: ਇਹ ਕੌਣ ਪੇਸ਼ ਕਰਦਾ ਹੈ, ਦੇਖਣ ਲਈ ਲਿੰਕ ਖੋਲ੍ਹੋ
enquiry-pass-on-link = ਉਹ ਕਿਸ ਬਾਰੇ ਪੁੱਛ ਰਹੇ ਹਨ, ਅਤੇ ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਿਵੇਂ ਕਰਨਾ ਹੈ:
enquiry-pass-on-answer = ਪੁੱਛਣ ਵਾਲੇ ਨੂੰ ਲਿਖਣ ਲਈ ਇਸੇ ਈਮੇਲ ਦਾ ਜਵਾਬ ਲਿਖੋ। ਉਹ ਸਿੱਧਾ { $address } ’ਤੇ ਜਾਂਦਾ ਹੈ।
