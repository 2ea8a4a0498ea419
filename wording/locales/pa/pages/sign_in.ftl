# Signing in, and one's own account.

link-sent = ਜੇ ਅਸੀਂ ਇਸ ਪਤੇ ਨੂੰ ਜਾਣਦੇ ਹਾਂ, ਤਾਂ ਸਾਈਨ ਇਨ ਕਰਨ ਦਾ ਲਿੰਕ ਆ ਰਿਹਾ ਹੈ। ਇਹ 15 ਮਿੰਟ ਚੱਲਦਾ ਹੈ।
sign-in-heading = ਸਾਈਨ ਇਨ ਕਰੋ
sign-in-lead = ਇੱਥੇ ਕੋਈ ਪਾਸਵਰਡ ਨਹੀਂ ਹੈ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਈਮੇਲ ਵਿੱਚ ਇੱਕ ਲਿੰਕ ਅਤੇ ਇੱਕ ਕੋਡ ਭੇਜਦੇ ਹਾਂ। ਹਰ ਇੱਕ ਸਿਰਫ਼ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ।
email-label = ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ
email-hint = ਜੋ ਤੁਹਾਡੇ ਸਕੂਲ ਜਾਂ ਗਰੁੱਪ ਨੇ ਸਾਨੂੰ ਦਿੱਤਾ, ਜਿਵੇਂ office@example.org
send-link = ਮੈਨੂੰ ਈਮੇਲ ਭੇਜੋ
link-sent-heading = ਆਪਣੀ ਈਮੇਲ ਦੇਖੋ
sign-in-code-lead = ਜੇ ਅਸੀਂ ਇਸ ਪਤੇ ਨੂੰ ਜਾਣਦੇ ਹਾਂ, ਤਾਂ ਈਮੇਲ ਆ ਰਹੀ ਹੈ। ਉਸ ਵਿੱਚ ਦਿੱਤਾ ਲਿੰਕ ਖੋਲ੍ਹੋ, ਜਾਂ ਉਸ ਦਾ ਕੋਡ ਇੱਥੇ ਭਰੋ। ਦੋਵੇਂ ਇੱਕ ਵਾਰ ਚੱਲਦੇ ਹਨ, { $minutes ->
    [one] { $minutes } ਮਿੰਟ
   *[other] { $minutes } ਮਿੰਟਾਂ
} ਦੇ ਅੰਦਰ।
sign-in-code-label = ਈਮੇਲ ਵਿੱਚ ਆਇਆ ਕੋਡ
sign-in-code-hint = ਛੇ ਅੰਕ
sign-in-code-button = ਸਾਈਨ ਇਨ ਕਰੋ
sign-in-code-again = ਕੁਝ ਨਹੀਂ ਆਇਆ? ਇੱਕ ਹੋਰ ਈਮੇਲ ਮੰਗੋ
sign-in-code-over = ਬਹੁਤ ਵਾਰ ਗਲਤ ਕੋਡ ਭਰੇ ਗਏ, ਇਸ ਲਈ ਇਹ ਕੋਡ ਹੁਣ ਨਹੀਂ ਚੱਲੇਗਾ। ਈਮੇਲ ਵਿੱਚ ਦਿੱਤਾ ਲਿੰਕ ਖੋਲ੍ਹੋ, ਜਾਂ ਇੱਕ ਹੋਰ ਈਮੇਲ ਮੰਗੋ।
sign-in-own-device = ਇਹ ਮੇਰਾ ਆਪਣਾ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਹੈ: ਮੈਨੂੰ { $days ->
    [one] { $days } ਦਿਨ
   *[other] { $days } ਦਿਨਾਂ
} ਲਈ ਸਾਈਨ ਇਨ ਰੱਖੋ
confirm-heading = ਬੱਸ ਇੱਕ ਕਦਮ ਬਾਕੀ ਹੈ
confirm-lead = ਇਸ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਸਾਈਨ ਇਨ ਕਰਨ ਲਈ ਬਟਨ ਦਬਾਓ।
confirm-button = ਇੱਥੇ ਸਾਈਨ ਇਨ ਕਰੋ

account-title = ਤੁਹਾਡਾ ਖਾਤਾ
account-lead = Kith ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਰੱਖਦਾ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਕਿੱਥੇ ਸਾਈਨ ਇਨ ਹੋ।
account-email = ਈਮੇਲ ਪਤਾ
account-called = ਪੰਨਿਆਂ ’ਤੇ ਤੁਹਾਡਾ ਨਾਂ
account-language = ਭਾਸ਼ਾ
account-language-none = ਨਹੀਂ ਚੁਣੀ। ਤੁਸੀਂ ਪੰਨੇ ਦੇ ਹੇਠਾਂ ਚੁਣ ਸਕਦੇ ਹੋ।
account-since = ਕਦੋਂ ਤੋਂ ਰਜਿਸਟਰ ਹੋ
account-mails-heading = ਤੁਹਾਡੀਆਂ ਈਮੇਲਾਂ
account-mails = ਤੁਹਾਨੂੰ ਈਮੇਲ ਰਾਹੀਂ ਕੀ ਮਿਲਦਾ ਹੈ
account-roles-heading = ਤੁਸੀਂ ਕਿਸ ਨਾਲ ਜੁੜੇ ਹੋ
account-roles-none = ਤੁਸੀਂ ਕਿਸੇ ਸਕੂਲ, ਅਥਾਰਟੀ ਜਾਂ ਸਾਥੀ ਨਾਲ ਨਹੀਂ ਜੁੜੇ ਹੋਏ। ਜਿਸ ਨੇ ਤੁਹਾਨੂੰ ਸਾਈਨ ਇਨ ਲਈ ਇਹ ਪਤਾ ਦਿੱਤਾ, ਉਸ ਨੂੰ ਪੁੱਛੋ।
account-role = ਭੂਮਿਕਾ
account-of = ਕਿੱਥੇ
account-open = ਖੋਲ੍ਹੋ
account-open-listing = ਲਿਸਟਿੰਗ ਖੋਲ੍ਹੋ
account-role-teacher = ਅਧਿਆਪਕ
account-role-liaison-school = ਸਕੂਲ ਦਾ ਸੰਪਰਕ ਅਫ਼ਸਰ
account-role-liaison-authority = ਅਥਾਰਟੀ ਦਾ ਸੰਪਰਕ ਅਫ਼ਸਰ
account-role-partner-editor = ਲਿਸਟਿੰਗ ਬਦਲਣ ਵਾਲਾ
account-role-administrator = ਪ੍ਰਬੰਧਕ
account-sessions-heading = ਤੁਸੀਂ ਕਿੱਥੇ ਸਾਈਨ ਇਨ ਹੋ
account-sessions = ਸਾਈਨ ਇਨ
account-session-began = ਕਦੋਂ ਤੋਂ
account-session-used = ਆਖ਼ਰੀ ਵਾਰ ਵਰਤਿਆ
account-session-ends = ਕਦੋਂ ਖ਼ਤਮ
account-session-device = ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ
account-session-this = ਇਹੀ
account-session-own = ਤੁਹਾਡਾ ਆਪਣਾ
account-session-shared = ਸਾਂਝਾ, ਜਾਂ ਨਹੀਂ ਦੱਸਿਆ
account-session-end = ਉੱਥੋਂ ਸਾਈਨ ਆਊਟ ਕਰੋ
account-session-do = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
account-sessions-end = ਹਰ ਥਾਂ ਤੋਂ ਸਾਈਨ ਆਊਟ ਕਰੋ
account-session-ended = ਉੱਥੋਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਿਆ।
account-privacy = Kith ਲੋਕਾਂ ਦੀ ਜਾਣਕਾਰੀ ਨਾਲ ਕੀ ਕਰਦਾ ਹੈ

language-offer = ਇਹ ਪੰਨੇ ਪੰਜਾਬੀ ਵਿੱਚ ਪੜ੍ਹੋ
