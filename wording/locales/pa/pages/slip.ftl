# A slip of paper on which a parent says what they could share with their child’s school. A new version of the consent
# words is a new version in the code too.

slip-title = ਜੋ ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ, ਸਾਡੇ ਸਕੂਲ ਨਾਲ ਸਾਂਝਾ ਕਰੋ
slip-lead = ਬਹੁਤ ਸਾਰੇ ਮਾਪਿਆਂ ਅਤੇ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਨੂੰ ਕੋਈ ਕੰਮ, ਹੱਥ ਦਾ ਹੁਨਰ, ਭਾਸ਼ਾ ਜਾਂ ਕਹਾਣੀ ਆਉਂਦੀ ਹੈ, ਜਿਸ ਬਾਰੇ ਸੁਣ ਕੇ ਬੱਚੇ ਬਹੁਤ ਖੁਸ਼ ਹੋਣਗੇ। ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕੀ ਸਾਂਝਾ ਕਰ ਸਕਦੇ ਹੋ।
slip-ask-title = ਤੁਸੀਂ ਕੀ ਸਾਂਝਾ ਕਰ ਸਕਦੇ ਹੋ?
slip-ask-title-hint = ਜਿਵੇਂ: ਰੋਟੀ ਪਕਾਉਣਾ, ਨਰਸ ਦਾ ਕੰਮ, ਸਬਜ਼ੀਆਂ ਉਗਾਉਣਾ
slip-ask-format = ਤੁਸੀਂ ਇਹ ਕਿਵੇਂ ਕਰਨਾ ਚਾਹੋਗੇ?
slip-ask-languages = ਤੁਸੀਂ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਬੋਲਦੇ ਹੋ?
slip-ask-days = ਤੁਹਾਨੂੰ ਕਿਹੜੇ ਦਿਨ ਠੀਕ ਰਹਿੰਦੇ ਹਨ?
slip-ask-phone = ਤੁਹਾਡਾ ਫ਼ੋਨ ਨੰਬਰ
slip-ask-email = ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ
slip-agreement = ਤੁਹਾਡੀ ਸਹਿਮਤੀ
slip-consent = ਮੈਂ ਸਹਿਮਤੀ ਦਿੰਦਾ/ਦਿੰਦੀ ਹਾਂ ਕਿ ਜੋ ਮੈਂ ਇੱਥੇ ਲਿਖਿਆ ਹੈ, ਸਕੂਲ ਉਹ ਰੱਖੇ ਅਤੇ ਆਪਣੇ ਸਟਾਫ਼ ਨੂੰ ਦਿਖਾਵੇ, ਤਾਂ ਜੋ ਉਹ ਮੈਨੂੰ ਪੁੱਛ ਸਕਣ। ਮੇਰਾ ਫ਼ੋਨ ਨੰਬਰ ਅਤੇ ਈਮੇਲ ਪਤਾ ਸਿਰਫ਼ ਉਹ ਲੋਕ ਦੇਖਦੇ ਹਨ ਜੋ ਮਾਪਿਆਂ ਨਾਲ ਸੰਪਰਕ ਰੱਖਦੇ ਹਨ, ਅਤੇ ਉਹ ਜੋ ਇਹ ਸੇਵਾ ਚਲਾਉਂਦੇ ਹਨ। ਮੈਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਆਪਣਾ ਮਨ ਬਦਲ ਸਕਦਾ/ਸਕਦੀ ਹਾਂ, ਅਤੇ ਸਕੂਲ ਇਹ ਹਟਾ ਦੇਵੇਗਾ।
slip-signature = ਦਸਤਖ਼ਤ
slip-date = ਤਾਰੀਖ਼
slip-return = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਪਰਚੀ ਸਕੂਲ ਦੇ ਦਫ਼ਤਰ ਵਿੱਚ ਵਾਪਸ ਦਿਓ।
slip-version = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਦਾ ਵਰਜਨ: { $version }
slip-format-class = ਕਈ ਪਾਠਾਂ ਦਾ ਕੋਰਸ ਪੜ੍ਹਾਉਣਾ
slip-format-talk = ਕਲਾਸ ਨਾਲ ਗੱਲ ਕਰਨਾ
slip-format-workshop = ਬੱਚਿਆਂ ਨਾਲ ਮਿਲ ਕੇ ਕੁਝ ਬਣਾਉਣਾ ਜਾਂ ਕਰਨਾ
slip-format-host-visit = ਕਲਾਸ ਨੂੰ ਆਪਣੇ ਕੋਲ ਬੁਲਾਉਣਾ
slip-format-interpreting = ਲੋਕਾਂ ਦੇ ਮਿਲਣ ਵੇਲੇ ਦੁਭਾਸ਼ੀਏ ਦਾ ਕੰਮ ਕਰਨਾ
slip-format-translation = ਚਿੱਠੀਆਂ ਦਾ ਅਨੁਵਾਦ ਕਰਨਾ
slip-format-mentoring = ਕਿਸੇ ਬੱਚੇ ਜਾਂ ਛੋਟੇ ਗਰੁੱਪ ਦੀ ਲਗਾਤਾਰ ਮਦਦ ਕਰਨਾ
slip-format-performance = ਸੰਗੀਤ, ਨਾਚ, ਨਾਟਕ ਜਾਂ ਕਹਾਣੀਆਂ
slip-format-resource-loan = ਚੀਜ਼ਾਂ ਉਧਾਰ ਦੇਣਾ
