# The closed lists, as people are shown them.

partner-kind-supplementary-school = ਸਪਲੀਮੈਂਟਰੀ ਸਕੂਲ
partner-kind-madrasah = ਮਦਰੱਸਾ
partner-kind-community-school = ਕਮਿਊਨਿਟੀ ਸਕੂਲ
partner-kind-community-organisation = ਕਮਿਊਨਿਟੀ ਸੰਸਥਾ
partner-kind-volunteer = ਵਲੰਟੀਅਰ
partner-kind-parent = ਮਾਪੇ ਜਾਂ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ
partner-kind-interpreter = ਦੁਭਾਸ਼ੀਆ

offer-format-class = ਕਲਾਸ
offer-format-talk = ਕਲਾਸ ਨਾਲ ਗੱਲਬਾਤ
offer-format-workshop = ਵਰਕਸ਼ਾਪ
offer-format-host-visit = ਉਨ੍ਹਾਂ ਕੋਲ ਜਾਣਾ
offer-format-interpreting = ਦੁਭਾਸ਼ੀਏ ਦਾ ਕੰਮ
offer-format-translation = ਲਿਖਤੀ ਅਨੁਵਾਦ
offer-format-mentoring = ਬੱਚਿਆਂ ਨੂੰ ਸੇਧ ਦੇਣਾ
offer-format-performance = ਕਲਾ ਦੀ ਪੇਸ਼ਕਾਰੀ
offer-format-resource-loan = ਉਧਾਰ ਲੈਣ ਲਈ ਚੀਜ਼ਾਂ

delivery-in-school = ਤੁਹਾਡੇ ਸਕੂਲ ਵਿੱਚ
delivery-at-our-place = ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ’ਤੇ
delivery-online = ਔਨਲਾਈਨ

key-stage-eyfs = ਸ਼ੁਰੂਆਤੀ ਸਾਲ (EYFS)
key-stage-ks1 = ਕੀ ਸਟੇਜ 1 (KS1, ਯੀਅਰ 1 ਅਤੇ 2)
key-stage-ks2 = ਕੀ ਸਟੇਜ 2 (KS2, ਯੀਅਰ 3 ਤੋਂ 6)
key-stage-ks3 = ਕੀ ਸਟੇਜ 3 (KS3, ਯੀਅਰ 7 ਤੋਂ 9)
key-stage-ks4 = ਕੀ ਸਟੇਜ 4 (KS4, ਯੀਅਰ 10 ਅਤੇ 11)
key-stage-ks5 = ਕੀ ਸਟੇਜ 5 (KS5, ਯੀਅਰ 12 ਅਤੇ 13)

language-use-taught = ਸਿਖਾਈ ਜਾਂਦੀ ਹੈ
language-use-spoken = ਬੋਲੀ ਜਾਂਦੀ ਹੈ
language-use-interpreted = ਦੁਭਾਸ਼ੀਏ ਦਾ ਕੰਮ ਹੁੰਦਾ ਹੈ
language-use-translated = ਲਿਖਤੀ ਅਨੁਵਾਦ ਹੁੰਦਾ ਹੈ
language-use-written = ਪੜ੍ਹੀ ਅਤੇ ਲਿਖੀ ਜਾਂਦੀ ਹੈ

day-mon = ਸੋਮਵਾਰ
day-tue = ਮੰਗਲਵਾਰ
day-wed = ਬੁੱਧਵਾਰ
day-thu = ਵੀਰਵਾਰ
day-fri = ਸ਼ੁੱਕਰਵਾਰ
day-sat = ਸ਼ਨੀਵਾਰ
day-sun = ਐਤਵਾਰ

cost-free = ਮੁਫ਼ਤ
cost-expenses = ਸਿਰਫ਼ ਖ਼ਰਚਾ
cost-fee = ਫ਼ੀਸ ਲੱਗਦੀ ਹੈ
cost-ask = ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ

commitment-once = ਇੱਕ ਵਾਰ
commitment-this-term = ਇਸ ਟਰਮ ਵਿੱਚ
commitment-standing = ਜਦੋਂ ਤੱਕ ਲੋੜ ਹੋਵੇ

formality-formal = ਰਸਮੀ, ਯੋਗਤਾ ਦੇ ਸਰਟੀਫਿਕੇਟ ਨਾਲ
formality-informal = ਗੈਰ-ਰਸਮੀ

exactness-given = ਬਿਲਕੁਲ ਸਹੀ ਥਾਂ
exactness-unit = ਪੋਸਟਕੋਡ ਮੁਤਾਬਕ
exactness-sector = ਪੋਸਟਕੋਡ ਦੇ ਕੁਝ ਹਿੱਸੇ ਮੁਤਾਬਕ
exactness-outward = ਪੋਸਟਕੋਡ ਦੇ ਇਲਾਕੇ ਮੁਤਾਬਕ

place-visibility-public = ਦਿਖਾਈ ਜਾਂਦੀ ਹੈ
place-visibility-masked = ਸਿਰਫ਼ ਪੋਸਟਕੋਡ ਦਾ ਇਲਾਕਾ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ

subject-english = ਅੰਗਰੇਜ਼ੀ
subject-mathematics = ਗਣਿਤ (Maths)
subject-science = ਵਿਗਿਆਨ (Science)
subject-art-and-design = ਕਲਾ ਅਤੇ ਡਿਜ਼ਾਈਨ
subject-citizenship = ਨਾਗਰਿਕਤਾ
subject-computing = ਕੰਪਿਊਟਿੰਗ
subject-design-and-technology = ਡਿਜ਼ਾਈਨ ਅਤੇ ਤਕਨਾਲੋਜੀ
subject-geography = ਭੂਗੋਲ
subject-history = ਇਤਿਹਾਸ
subject-languages = ਭਾਸ਼ਾਵਾਂ
subject-music = ਸੰਗੀਤ
subject-physical-education = ਸਰੀਰਕ ਸਿੱਖਿਆ (PE)
subject-religious-education = ਧਾਰਮਿਕ ਸਿੱਖਿਆ (RE)
subject-pshe = ਨਿੱਜੀ, ਸਮਾਜਿਕ ਅਤੇ ਸਿਹਤ ਸਿੱਖਿਆ (PSHE)
subject-early-years = ਸ਼ੁਰੂਆਤੀ ਸਾਲ (EYFS)

mail-kind-sign-in = ਸਾਈਨ ਇਨ ਕਰਨ ਦੇ ਲਿੰਕ
mail-kind-matches = ਕੋਈ ਨਵਾਂ ਸਾਥੀ ਜੋ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ
mail-kind-listing-link = ਲਿਸਟਿੰਗ ਖੋਲ੍ਹਣ ਵਾਲੇ ਲਿੰਕ
mail-kind-enquiry = ਕਿਸੇ ਪੇਸ਼ਕਸ਼ ਬਾਰੇ ਸਕੂਲ ਦੇ ਸਟਾਫ਼ ਦੇ ਸੁਨੇਹੇ
mail-fault-unreachable = ਸਾਡੇ ਈਮੇਲ ਸਰਵਰ ਤੱਕ ਪਹੁੰਚਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ
mail-fault-certificate = ਸਾਡੇ ਈਮੇਲ ਸਰਵਰ ਦੇ ਸਰਟੀਫਿਕੇਟ ’ਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ
mail-fault-password = ਸਾਡਾ ਈਮੇਲ ਸਰਵਰ ਸਾਡਾ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਨਦਾ
mail-fault-turned-away = ਸਾਡਾ ਈਮੇਲ ਸਰਵਰ ਸਾਨੂੰ ਮੋੜ ਦਿੰਦਾ ਹੈ
mail-fault-sender = ਸਾਡਾ ਈਮੇਲ ਸਰਵਰ ਉਹ ਪਤਾ ਨਹੀਂ ਮੰਨਦਾ ਜਿਸ ਤੋਂ ਅਸੀਂ ਭੇਜਦੇ ਹਾਂ

# Days of the year.
date = { $day } { $month } { $year }
month-1 = ਜਨਵਰੀ
month-2 = ਫ਼ਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ

# Who made a change of the vocabulary, where it was no colleague of today's.
author-gone = ਕੋਈ ਜੋ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ
author-program = ਪ੍ਰੋਗਰਾਮ (kith { $command })
