# A partner’s page.

never-confirmed = ਉਨ੍ਹਾਂ ਨੇ ਅਜੇ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ
confirmed = { $day } ਨੂੰ ਪੁਸ਼ਟੀ ਹੋਈ
contact-hidden = ਉਨ੍ਹਾਂ ਦੇ ਸੰਪਰਕ ਵੇਰਵੇ ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਏ ਜਾਂਦੇ।
email = ਈਮੇਲ
phone = ਫ਼ੋਨ
website = ਵੈੱਬਸਾਈਟ
offers-heading = ਉਹ ਕੀ ਪੇਸ਼ ਕਰਦੇ ਹਨ
offers-none = ਇਸ ਵੇਲੇ ਕੋਈ ਪੇਸ਼ਕਸ਼ ਨਹੀਂ ਹੈ।
place-masked = ਸਿਰਫ਼ ਇਲਾਕਾ ਦਿਖਾਇਆ ਗਿਆ ਹੈ
also-known-as = ਹੋਰ ਨਾਂ
about-heading = ਉਨ੍ਹਾਂ ਬਾਰੇ
partner-at-a-glance = ਇੱਕ ਨਜ਼ਰ ਵਿੱਚ
partner-ask-for-times = ਸਮਾਂ ਪੁੱਛਣ ਲਈ ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
partner-look-after = ਇਸ ਲਿਸਟਿੰਗ ਦੀ ਦੇਖਭਾਲ ਕਰੋ
