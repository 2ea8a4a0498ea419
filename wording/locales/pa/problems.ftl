# What was wrong with an input: the field, its value, and what to do.

problem = { $field }, “{ $value }”: { $sentence }
problem-without-value = { $field }: { $sentence }

rule-required = ਇਹ ਖਾਲੀ ਹੈ। ਇਸ ਨੂੰ ਭਰੋ।
rule-too-long = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $max ->
    [one] { $max } ਅੱਖਰ
   *[other] { $max } ਅੱਖਰ
} ਵਰਤੋ।
rule-bad-character = ਇਸ ਵਿੱਚ ਇੱਕ ਅਜਿਹਾ ਅੱਖਰ ਹੈ ਜੋ ਰੱਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਕਾਪੀ-ਪੇਸਟ ਦੀ ਥਾਂ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰੋ।
rule-not-one-of = ਇਹ ਇੱਥੇ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਵਰਤੋ: { $allowed }।
rule-too-many = ਇਹ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਦਿਓ।
rule-not-a-postcode = ਇਹ ਪੋਸਟਕੋਡ ਵਾਂਗ ਨਹੀਂ ਲਿਖਿਆ। LE5 4PH ਵਾਂਗ ਲਿਖੋ।
rule-postcode-incomplete = ਇਹ ਪੋਸਟਕੋਡ ਦਾ ਸਿਰਫ਼ ਪਹਿਲਾ ਹਿੱਸਾ ਹੈ। ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ, ਜਿਵੇਂ LE5 4PH।
rule-postcode-unknown = ਇਹ ਪੋਸਟਕੋਡ ਸਾਨੂੰ ਨਹੀਂ ਮਿਲਿਆ। ਜਾਂਚ ਕਰੋ, ਜਾਂ ਅਕਸ਼ਾਂਸ਼ (latitude) ਅਤੇ ਰੇਖਾਂਸ਼ (longitude) ਦਿਓ।
rule-postcode-outside-england = ਇਹ ਪੋਸਟਕੋਡ ਇੰਗਲੈਂਡ ਤੋਂ ਬਾਹਰ ਹੈ, ਇਸ ਲਈ ਦੂਰੀ ਨਹੀਂ ਕੱਢੀ ਜਾ ਸਕਦੀ। ਇੰਗਲੈਂਡ ਦਾ ਪੋਸਟਕੋਡ ਦਿਓ।
rule-not-a-point-in-england = ਇਹ ਥਾਂ ਇੰਗਲੈਂਡ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਅਕਸ਼ਾਂਸ਼ ਅਤੇ ਰੇਖਾਂਸ਼ ਦੋਵੇਂ ਡਿਗਰੀਆਂ ਵਿੱਚ ਦਿਓ, ਜਿਵੇਂ 52.63 ਅਤੇ -1.13।
rule-not-an-email-address = ਇਹ ਈਮੇਲ ਪਤਾ ਨਹੀਂ ਹੈ: { $fault }
rule-not-a-phone-number = ਇਹ ਫ਼ੋਨ ਨੰਬਰ ਨਹੀਂ ਹੈ। ਸਾਰੇ ਅੰਕ ਲਿਖੋ, ਜਿਵੇਂ 020 7946 0123, ਜਾਂ + ਅਤੇ ਦੇਸ਼ ਦੇ ਕੋਡ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।
rule-not-a-web-address = ਇਹ ਵੈੱਬਸਾਈਟ ਦਾ ਪਤਾ ਨਹੀਂ ਹੈ। ਇਸ ਨੂੰ https:// ਜਾਂ http:// ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।
rule-not-a-date = ਇਹ ਤਾਰੀਖ਼ ਨਹੀਂ ਹੈ। 31/01/2027 ਜਾਂ 2027-01-31 ਵਾਂਗ ਲਿਖੋ।
rule-date-before = ਇਹ ਤਾਰੀਖ਼ ਬਹੁਤ ਪਹਿਲਾਂ ਦੀ ਹੈ। { $earliest } ਜਾਂ ਉਸ ਤੋਂ ਬਾਅਦ ਦੀ ਤਾਰੀਖ਼ ਦਿਓ।
rule-date-after = ਇਹ ਤਾਰੀਖ਼ ਬਹੁਤ ਬਾਅਦ ਦੀ ਹੈ। { $latest } ਜਾਂ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਤਾਰੀਖ਼ ਦਿਓ।
rule-not-a-key-stage = ਇਹ ਕੀ ਸਟੇਜ ਜਾਂ ਯੀਅਰ ਨਹੀਂ ਹੈ। KS2 ਜਾਂ Year 5 ਵਾਂਗ ਲਿਖੋ।
rule-unknown-language = ਇਸ ਨਾਂ ਦੀ ਕੋਈ ਭਾਸ਼ਾ ਨਹੀਂ ਮਿਲੀ। { $suggested ->
    [0] ਉਸ ਦਾ ਕੋਈ ਹੋਰ ਨਾਂ, ਜਾਂ ਅੰਗਰੇਜ਼ੀ ਨਾਂ ਲਿਖ ਕੇ ਦੇਖੋ।
   *[other] ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ { $suggestions } ਸੀ?
}
rule-unknown-topic = ਇਸ ਨਾਂ ਦਾ ਕੋਈ ਟੌਪਿਕ ਨਹੀਂ ਮਿਲਿਆ। { $suggested ->
    [0] ਉਸ ਦਾ ਕੋਈ ਹੋਰ ਨਾਂ, ਜਾਂ ਕੋਈ ਵੱਡਾ ਟੌਪਿਕ ਲਿਖ ਕੇ ਦੇਖੋ।
   *[other] ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ { $suggestions } ਸੀ?
}
rule-unknown-subject = ਇਸ ਨਾਂ ਦਾ ਕੋਈ ਵਿਸ਼ਾ ਨਹੀਂ ਮਿਲਿਆ। ਨੈਸ਼ਨਲ ਕਰੀਕੁਲਮ ਦਾ ਕੋਈ ਵਿਸ਼ਾ ਲਿਖੋ, ਜਿਵੇਂ ਇਤਿਹਾਸ (History)।
rule-unknown-school = ਇਸ ਨਾਲ ਕੋਈ ਸਕੂਲ ਨਹੀਂ ਮਿਲਿਆ। ਸਕੂਲ ਦਾ ਪੋਸਟਕੋਡ ਦਿਓ, ਜਾਂ ਹੋਰ ਪੂਰਾ ਨਾਂ ਲਿਖੋ।
rule-not-a-number = ਇਹ ਨੰਬਰ ਨਹੀਂ ਹੈ। ਸਿਰਫ਼ ਅੰਕ ਲਿਖੋ, ਜਿਵੇਂ 12।
rule-out-of-range = ਇਹ ਨੰਬਰ ਹੱਦ ਤੋਂ ਬਾਹਰ ਹੈ। { $min } ਤੋਂ { $max } ਤੱਕ ਦਾ ਨੰਬਰ ਦਿਓ।
rule-not-a-urn = ਇਹ ਸਕੂਲ ਦਾ URN ਨਹੀਂ ਹੈ। URN ਵਿੱਚ ਛੇ ਅੰਕ ਹੁੰਦੇ ਹਨ ਅਤੇ ਇਹ ਸਕੂਲਾਂ ਦੇ ਰਜਿਸਟਰ ਵਿੱਚ ਮਿਲਦਾ ਹੈ।
rule-not-found = ਇੱਥੇ ਅਜਿਹਾ ਕੋਈ ਰਿਕਾਰਡ ਨਹੀਂ ਹੈ। ਹਵਾਲਾ ਜਾਂਚੋ।
rule-still-a-draft = ਇਹ ਲਿਸਟਿੰਗ ਅਜੇ ਖਰੜਾ ਹੈ, ਜੋ ਹੋਰ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ। ਪਹਿਲਾਂ ਸੰਪਰਕ ਅਫ਼ਸਰ ਨੂੰ ਇਹ ਪ੍ਰਕਾਸ਼ਿਤ ਕਰਨੀ ਪਵੇਗੀ।
rule-withdrawn = ਇਹ ਲਿਸਟਿੰਗ ਵਾਪਸ ਲੈ ਲਈ ਗਈ ਹੈ। ਸੰਪਰਕ ਅਫ਼ਸਰ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਪ੍ਰਕਾਸ਼ਿਤ ਕਰ ਸਕਦਾ ਹੈ।
rule-consent-missing = ਇਸ ਵਿਅਕਤੀ ਦੀ ਸਹਿਮਤੀ ਦਰਜ ਨਹੀਂ ਹੈ। ਲਿਖੋ ਕਿ ਉਨ੍ਹਾਂ ਨੇ ਕਿਸ ਦਿਨ ਅਤੇ ਕਿਵੇਂ ਸਹਿਮਤੀ ਦਿੱਤੀ।
rule-audience-too-wide = ਇਹ ਲਿਸਟਿੰਗ ਸਭ ਨੂੰ ਨਹੀਂ ਦਿਖਾਈ ਜਾ ਸਕਦੀ। ਸਕੂਲ ਦਾ ਸਟਾਫ਼, ਕੋਈ ਅਥਾਰਟੀ ਜਾਂ ਕੋਈ ਸਕੂਲ ਚੁਣੋ।
rule-duplicate = ਇਹ ਫ਼ਾਈਲ ਦੀ ਲਾਈਨ { $line } ਵਿੱਚ ਪਹਿਲਾਂ ਹੀ ਹੈ। ਦੋਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਹਟਾਓ, ਜਾਂ ਇਸ ਨੂੰ ਵੱਖਰਾ ਹਵਾਲਾ ਦਿਓ।
rule-wrong-field-count = ਇਸ ਕਤਾਰ ਵਿੱਚ { $found ->
    [one] { $found } ਖਾਨਾ ਹੈ
   *[other] { $found } ਖਾਨੇ ਹਨ
} ਅਤੇ ਸਿਰਲੇਖ ਵਾਲੀ ਕਤਾਰ ਵਿੱਚ { $expected } ਹਨ। ਦੇਖੋ ਕਿ ਕਤਾਰ ਵਿੱਚ ਕੋਈ ਕੌਮਾ ਘੱਟ ਜਾਂ ਵੱਧ ਤਾਂ ਨਹੀਂ, ਜਾਂ ਕਿਸੇ ਲਿਖਤ ਨੂੰ ਪੁੱਠੇ ਕੌਮੇ ਤਾਂ ਨਹੀਂ ਚਾਹੀਦੇ।
rule-column-missing = ਇਹ ਕਾਲਮ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇਸ ਨੂੰ ਸਿਰਲੇਖ ਵਾਲੀ ਕਤਾਰ ਵਿੱਚ ਜੋੜੋ।
rule-column-unknown = ਇਸ ਨਾਂ ਦਾ ਕੋਈ ਕਾਲਮ ਨਹੀਂ ਹੁੰਦਾ। ਇਸ ਦਾ ਨਾਂ ਬਦਲੋ ਜਾਂ ਇਸ ਨੂੰ ਹਟਾਓ। ਕਾਲਮ ਇਹ ਹਨ: { $known }।
rule-column-not-chosen = ਇਸ ਲਈ ਕੋਈ ਕਾਲਮ ਨਹੀਂ ਚੁਣਿਆ ਗਿਆ। ਇੱਕ ਚੁਣੋ।
rule-not-a-table = ਇਹ ਫ਼ਾਈਲ ਸੂਚੀ ਵਜੋਂ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਇਸ ਨੂੰ CSV ਜਾਂ Excel ਵਰਕਬੁੱਕ (.xlsx) ਵਜੋਂ ਸੇਵ ਕਰੋ।
rule-file-too-large = ਇਹ ਫ਼ਾਈਲ ਬਹੁਤ ਵੱਡੀ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $megabytes } MB ਦੀ ਫ਼ਾਈਲ ਦਿਓ, ਜਾਂ ਇਸ ਨੂੰ ਹਿੱਸਿਆਂ ਵਿੱਚ ਵੰਡੋ।
rule-not-utf8 = ਇਹ ਫ਼ਾਈਲ UTF-8 ਨਹੀਂ ਹੈ। ਇਸ ਨੂੰ “CSV UTF-8” ਵਜੋਂ ਦੁਬਾਰਾ ਸੇਵ ਕਰੋ।
rule-not-a-time = ਇਹ ਸਮਾਂ ਨਹੀਂ ਹੈ, ਜਾਂ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਸਵੇਰ ਦਾ ਹੈ ਜਾਂ ਸ਼ਾਮ ਦਾ। 16:30 ਜਾਂ 4.30pm ਵਾਂਗ ਲਿਖੋ।
rule-not-a-session = ਇਹ ਦਿਨ ਅਤੇ ਸਮੇਂ ਵਜੋਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। Sat 10:00-12:00 term time ਵਾਂਗ ਲਿਖੋ।
rule-ends-as-it-starts = ਇਸ ਦੇ ਸ਼ੁਰੂ ਅਤੇ ਖ਼ਤਮ ਹੋਣ ਦਾ ਸਮਾਂ ਇੱਕੋ ਹੈ। ਜੇ ਖ਼ਤਮ ਹੋਣ ਦਾ ਸਮਾਂ ਪਤਾ ਨਹੀਂ, ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
rule-partners-own-choice = ਇਹ ਸਿਰਫ਼ ਸਾਥੀ ਆਪ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ। ਇਸ ਨੂੰ ਛੱਡ ਦਿਓ, ਜਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਚੁਣਨ ਲਈ ਕਹੋ।
rule-only-with = ਇਹ ਸਿਰਫ਼ { $other } ਦੇ ਨਾਲ ਚੱਲਦਾ ਹੈ। ਦੋਵੇਂ ਦਿਓ, ਜਾਂ ਇਸ ਨੂੰ ਛੱਡ ਦਿਓ।
rule-name-taken = ਇਹ ਪਹਿਲਾਂ ਹੀ { $other } ਦਾ ਨਾਂ ਹੈ। ਹੋਰ ਨਾਂ ਦਿਓ, ਜਾਂ ਨਿਸ਼ਾਨ ਲਾਓ ਕਿ ਇਸ ਦੇ ਜਾਣ-ਬੁੱਝ ਕੇ ਇੱਕ ਤੋਂ ਵੱਧ ਅਰਥ ਹਨ ਅਤੇ ਕਾਰਨ ਦੱਸੋ।
rule-already-so = ਇਹ ਪਹਿਲਾਂ ਹੀ ਇਸੇ ਤਰ੍ਹਾਂ ਹੈ। ਇਸੇ ਤਰ੍ਹਾਂ ਰਹਿਣ ਦਿਓ, ਜਾਂ ਕੁਝ ਹੋਰ ਦਿਓ।
rule-part-of-itself = ਇਸ ਨਾਲ ਟੌਪਿਕ ਆਪਣਾ ਹੀ ਹਿੱਸਾ ਬਣ ਜਾਵੇਗਾ। ਅਜਿਹਾ ਟੌਪਿਕ ਦਿਓ ਜੋ ਇਸ ਦਾ ਹਿੱਸਾ ਨਾ ਹੋਵੇ।
rule-broader-and-related = ਇਹ ਦੋਵੇਂ ਇੱਕ ਦੂਜੇ ਦਾ ਹਿੱਸਾ ਹਨ, ਇਸ ਲਈ ਬਰਾਬਰ ਨਹੀਂ ਰੱਖੇ ਜਾ ਸਕਦੇ। ਟੌਪਿਕ ਨੂੰ ਵੱਡਾ ਟੌਪਿਕ ਜਾਂ ਮਿਲਦਾ-ਜੁਲਦਾ ਟੌਪਿਕ ਦੱਸੋ, ਦੋਵੇਂ ਨਹੀਂ।
rule-preferred-name = ਇਹ ਉਹ ਨਾਂ ਹੈ ਜੋ ਲੋਕਾਂ ਨੂੰ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ। ਇਸ ਦੀ ਥਾਂ ਟੌਪਿਕ ਦਾ ਨਾਂ ਬਦਲੋ। ਫਿਰ ਪੁਰਾਣਾ ਨਾਂ ਹਟਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।
rule-wrong-script = ਇਸ ਵਿੱਚ ਅਜਿਹੇ ਅੱਖਰ ਹਨ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਇਹ ਭਾਸ਼ਾ ਨਹੀਂ ਲਿਖੀ ਜਾਂਦੀ (ਇਹ { $scripts } ਵਿੱਚ ਲਿਖੀ ਜਾਂਦੀ ਹੈ)। ਨਾਂ ਇਸ ਦੀ ਆਪਣੀ ਲਿਪੀ ਵਿੱਚ ਦਿਓ, ਜਾਂ ਨਾਂ ਦੀ ਹੋਰ ਕਿਸਮ ਚੁਣੋ।
rule-without-words = ਇਸ ਵਿੱਚ ਕੋਈ ਅੱਖਰ ਜਾਂ ਅੰਕ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਇਸ ਨਾਲ ਕੁਝ ਨਹੀਂ ਲੱਭੇਗਾ। ਅਜਿਹਾ ਨਾਂ ਦਿਓ ਜੋ ਬੋਲ ਕੇ ਪੜ੍ਹਿਆ ਜਾ ਸਕੇ।
rule-stands-no-longer = ਇਹ ਤਬਦੀਲੀ ਬਾਅਦ ਵਿੱਚ ਵਾਪਸ ਲੈ ਲਈ ਗਈ ਜਾਂ ਬਦਲ ਦਿੱਤੀ ਗਈ, ਇਸ ਲਈ ਵਾਪਸ ਲੈਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ। ਇਤਿਹਾਸ ਦੇਖੋ, ਅਤੇ ਜੋ ਉੱਥੇ ਦਿਸਦਾ ਹੈ ਉਸ ਨੂੰ ਬਦਲੋ।
rule-nobody-to-pass-on = ਅਜੇ ਕੋਈ ਇਹ ਅੱਗੇ ਨਹੀਂ ਪਹੁੰਚਾ ਸਕਦਾ, ਕਿਉਂਕਿ ਕੋਈ ਸੰਪਰਕ ਅਫ਼ਸਰ ਨਹੀਂ ਹੈ। ਆਪਣੇ ਸਕੂਲ ਨੂੰ ਪੁੱਛੋ ਕਿ ਸਾਥੀਆਂ ਨਾਲ ਸੰਪਰਕ ਕੌਣ ਰੱਖਦਾ ਹੈ, ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਰਜਿਸਟਰ ਕਰਵਾਓ।
rule-not-a-code = ਇਹ ਕੋਡ ਨਹੀਂ ਹੈ। ਈਮੇਲ ਵਿੱਚ ਲਿਖੇ ਛੇ ਅੰਕ ਭਰੋ।
rule-code-works-not-here = ਇਹ ਕੋਡ ਨਹੀਂ ਚੱਲਦਾ। ਸਭ ਤੋਂ ਨਵੀਂ ਈਮੇਲ ਵਿੱਚ ਅੰਕ ਜਾਂਚੋ, ਉਸ ਈਮੇਲ ਦਾ ਲਿੰਕ ਖੋਲ੍ਹੋ, ਜਾਂ ਨਵੀਂ ਈਮੇਲ ਮੰਗੋ।
rule-last-administrator = ਇਹ ਆਖ਼ਰੀ ਪ੍ਰਬੰਧਕ ਹੈ, ਅਤੇ ਇਸ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਹੋਰ ਪ੍ਰਬੰਧਕ ਨਹੀਂ ਬਣਾਇਆ ਜਾ ਸਕੇਗਾ। ਪਹਿਲਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਪ੍ਰਬੰਧਕ ਬਣਾਓ।
rule-changed-meanwhile = ਇਸ ਦੌਰਾਨ ਕਿਸੇ ਹੋਰ ਨੇ ਇਹ ਬਦਲ ਦਿੱਤਾ{ $count ->
    [0] {""}
   *[other] , ਹੁਣ ਇਹ ਹੈ: { $current }
}। ਦੁਬਾਰਾ ਦੇਖੋ, ਫਿਰ ਬਦਲੋ।

email-fault-at-sign = ਇਸ ਵਿੱਚ ਇੱਕ @ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ office@example.org ਵਿੱਚ।
email-fault-local-part = @ ਤੋਂ ਪਹਿਲਾਂ ਵਾਲਾ ਹਿੱਸਾ ਜਾਂਚੋ। ਇਹ ਬਿੰਦੀ (.) ਨਾਲ ਸ਼ੁਰੂ ਜਾਂ ਖ਼ਤਮ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਅਤੇ ਇਸ ਵਿੱਚ ਦੋ ਬਿੰਦੀਆਂ ਇਕੱਠੀਆਂ ਜਾਂ ਖਾਲੀ ਥਾਂ ਨਹੀਂ ਹੋ ਸਕਦੀ।
email-fault-domain = @ ਤੋਂ ਬਾਅਦ ਵਾਲਾ ਹਿੱਸਾ ਜਾਂਚੋ। ਇਹ .org ਜਾਂ .sch.uk ਵਰਗੇ ਨਾਂ ਨਾਲ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ, ਪਿੱਛੇ ਬਿੰਦੀ ਤੋਂ ਬਿਨਾਂ।
email-fault-not-ascii = ਇਸ ਵਿੱਚ A ਤੋਂ Z ਤੋਂ ਇਲਾਵਾ ਹੋਰ ਅੱਖਰ ਹਨ। ਪਤਾ ਅੰਗਰੇਜ਼ੀ ਅੱਖਰਾਂ ਵਿੱਚ ਲਿਖੋ।
email-fault-too-long = ਇਹ ਇੰਨਾ ਲੰਮਾ ਹੈ ਕਿ ਈਮੇਲ ਪਹੁੰਚਾਈ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਛੋਟਾ ਪਤਾ ਦਿਓ।

# The names of fields, as forms and reports say them.
field-accessibility-email = ਕਿਸੇ ਪੰਨੇ ਦੀ ਮੁਸ਼ਕਲ ਦੱਸਣ ਲਈ ਪਤਾ
field-address = ਪਤਾ
field-age-from = ਸਭ ਤੋਂ ਛੋਟੀ ਉਮਰ
field-age-to = ਸਭ ਤੋਂ ਵੱਡੀ ਉਮਰ
field-also-known-as = ਹੋਰ ਨਾਂ
field-ambiguous = ਜਾਣ-ਬੁੱਝ ਕੇ ਇੱਕ ਤੋਂ ਵੱਧ ਅਰਥ
field-area = ਪੋਸਟਕੋਡ ਦਾ ਪਹਿਲਾ ਅੱਧ
field-audience = ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ
field-authority = ਲੋਕਲ ਅਥਾਰਟੀ
field-broader = ਵੱਡੇ ਟੌਪਿਕ
field-change = ਤਬਦੀਲੀ
field-columns = ਕਾਲਮ
field-class = ਕਿਹੜੀ ਕਲਾਸ
field-closed = ਕਿਸ ਦਿਨ ਬੰਦ
field-code = ਕੋਡ
field-commitment = ਕਿੰਨੀ ਵਾਰ
field-consent = ਤੁਹਾਡੀ ਸਹਿਮਤੀ
field-consent-date = ਸਹਿਮਤੀ ਦਾ ਦਿਨ
field-consent-how = ਸਹਿਮਤੀ ਕਿਵੇਂ ਦਿੱਤੀ ਗਈ
field-consent-words = ਸਹਿਮਤੀ ਦੇ ਸ਼ਬਦਾਂ ਦਾ ਵਰਜਨ
field-contact-public = ਸੰਪਰਕ ਵੇਰਵੇ ਸਭ ਨੂੰ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ
field-controller-email = ਨਿੱਜੀ ਜਾਣਕਾਰੀ ਬਾਰੇ ਸਵਾਲਾਂ ਲਈ ਪਤਾ
field-controller-name = ਇਹ Kith ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
field-cost = ਖ਼ਰਚਾ
field-cost-note = ਖ਼ਰਚੇ ਬਾਰੇ ਨੋਟ
field-dates = ਕਦੋਂ
field-day = ਦਿਨ
field-days = ਦਿਨ
field-delivery = ਕਿੱਥੇ ਹੁੰਦਾ ਹੈ
field-description = ਵੇਰਵਾ
field-description-language = ਵੇਰਵੇ ਦੀ ਭਾਸ਼ਾ
field-display-role = ਭੂਮਿਕਾ
field-email = ਈਮੇਲ ਪਤਾ
field-drafts = ਖਰੜੇ
field-ends = ਖ਼ਤਮ ਹੋਣ ਦਾ ਸਮਾਂ
field-ends-on = ਆਖ਼ਰੀ ਦਿਨ
field-english = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ
field-expires-on = ਚੱਲਣ ਦਾ ਆਖ਼ਰੀ ਦਿਨ
field-file = ਫ਼ਾਈਲ
field-formality = ਰਸਮੀ ਜਾਂ ਗੈਰ-ਰਸਮੀ
field-format = ਕੀ ਕੀਤਾ ਜਾਵੇਗਾ
field-key-stage = ਕੀ ਸਟੇਜ
field-key-stages = ਕੀ ਸਟੇਜਾਂ
field-kind = ਕਿਸਮ
field-language = ਭਾਸ਼ਾ
field-languages = ਭਾਸ਼ਾਵਾਂ
field-lacks = ਕੀ ਘੱਟ ਹੈ
field-largest-group = ਵੱਧ ਤੋਂ ਵੱਧ ਬੱਚੇ
field-latitude = ਅਕਸ਼ਾਂਸ਼ (latitude)
field-length-minutes = ਕਿੰਨੇ ਮਿੰਟ
field-longitude = ਰੇਖਾਂਸ਼ (longitude)
field-name = ਨਾਂ
field-near = ਨੇੜੇ
field-need-id = ਲੋੜ ਦਾ ਹਵਾਲਾ
field-note = ਨੋਟ
field-notice-days = ਕਿੰਨੇ ਦਿਨ ਪਹਿਲਾਂ ਦੱਸਣਾ ਹੈ
field-offer = ਪੇਸ਼ਕਸ਼
field-offer-numbered = ਪੇਸ਼ਕਸ਼ { $number }
field-offer-id = ਪੇਸ਼ਕਸ਼ ਦਾ ਹਵਾਲਾ
field-only = ਸਿਰਫ਼
field-partner-id = ਸਾਥੀ ਦਾ ਹਵਾਲਾ
field-phase = ਪੜਾਅ
field-phone = ਫ਼ੋਨ ਨੰਬਰ
field-place-numbered = ਥਾਂ { $number }
field-place-visibility = ਕੀ ਥਾਂ ਦਿਖਾਈ ਜਾਂਦੀ ਹੈ
field-only-day = ਦਿਨ ਮੁਤਾਬਕ ਫਿਲਟਰ
field-only-format = ਉਹ ਕੀ ਕਰਦੇ ਹਨ, ਇਸ ਮੁਤਾਬਕ ਫਿਲਟਰ
field-only-key-stage = ਕੀ ਸਟੇਜ ਮੁਤਾਬਕ ਫਿਲਟਰ
field-only-kind = ਕਿਸਮ ਮੁਤਾਬਕ ਫਿਲਟਰ
field-only-language = ਭਾਸ਼ਾ ਮੁਤਾਬਕ ਫਿਲਟਰ
field-place = ਪੋਸਟਕੋਡ ਜਾਂ ਸਕੂਲ
field-postcode = ਪੋਸਟਕੋਡ
field-qualification = ਯੋਗਤਾ
field-reference = ਹਵਾਲਾ
field-reason = ਕਾਰਨ
field-related = ਮਿਲਦੇ-ਜੁਲਦੇ ਟੌਪਿਕ
field-role = ਭੂਮਿਕਾ
field-row = ਕਤਾਰ
field-rows = ਕਤਾਰਾਂ
field-school = ਸਕੂਲ
field-scopes = ਇਸ ਨਾਲ ਕੀ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ
field-school-urn = ਸਕੂਲ ਦਾ URN
field-session-numbered = ਸੈਸ਼ਨ { $number }
field-sessions = ਸੈਸ਼ਨ
field-slip-language = ਪਰਚੀ ਦੀ ਭਾਸ਼ਾ
field-sort = ਤਰਤੀਬ
field-source = ਸੂਚੀ ਦਾ ਨਾਂ
field-starts = ਸ਼ੁਰੂ ਹੋਣ ਦਾ ਸਮਾਂ
field-starts-on = ਪਹਿਲਾ ਦਿਨ
field-status = ਸਥਿਤੀ
field-subject = ਵਿਸ਼ਾ
field-subjects = ਵਿਸ਼ੇ
field-successor-urn = ਅਗਲੇ ਸਕੂਲ ਦਾ URN
field-summary = ਸਾਰ
field-summary-language = ਸਾਥੀ ਦੇ ਵੇਰਵੇ ਦੀ ਭਾਸ਼ਾ
field-term-time = ਸਿਰਫ਼ ਟਰਮ ਦੌਰਾਨ
field-text = ਕਲਾਸ ਕੀ ਸਿੱਖ ਰਹੀ ਹੈ
field-times-public = ਸਮੇਂ ਸਭ ਨੂੰ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ
field-title = ਸਿਰਲੇਖ
field-title-language = ਸਿਰਲੇਖ ਦੀ ਭਾਸ਼ਾ
field-topic = ਟੌਪਿਕ
field-topics = ਟੌਪਿਕ
field-travel-km = ਕਿੰਨੇ ਕਿਲੋਮੀਟਰ ਜਾਂਦੇ ਹਨ
field-urn = URN
field-valid-from = ਪਹਿਲਾ ਦਿਨ
field-valid-to = ਆਖ਼ਰੀ ਦਿਨ
field-website = ਵੈੱਬਸਾਈਟ
field-write-to-me = ਮੈਨੂੰ ਲਿਖੋ
field-why = ਕਿਉਂ
field-within-miles = ਦੂਰੀ ਮੀਲਾਂ ਵਿੱਚ
field-within-km = ਵੱਧ ਤੋਂ ਵੱਧ ਕਿੰਨੇ ਕਿਲੋਮੀਟਰ ਦੂਰ
field-words = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ
field-what = ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ
