# Signing in, and one's own account.

link-sent = إذا كنا نعرف هذا العنوان فإن رابط تسجيل الدخول في الطريق إليكم. يعمل الرابط 15 دقيقة.
sign-in-heading = تسجيل الدخول
sign-in-lead = لا توجد كلمة مرور. نرسل إليكم رسالة فيها رابط ورمز. يعمل كل منهما مرة واحدة.
email-label = عنوان بريدكم الإلكتروني
email-hint = العنوان الذي أعطته لنا مدرستكم أو مجموعتكم، مثل office@example.org
send-link = أرسلوا إليّ رسالة
link-sent-heading = انظروا في بريدكم
sign-in-code-lead = إذا كنا نعرف هذا العنوان فهناك رسالة في الطريق إليكم. افتحوا الرابط الذي فيها، أو اكتبوا الرمز الذي فيها هنا. يعمل كلاهما مرة واحدة، خلال { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
sign-in-code-label = الرمز الذي في الرسالة
sign-in-code-hint = ستة أرقام
sign-in-code-button = تسجيل الدخول
sign-in-code-again = لم يصل شيء؟ اطلبوا رسالة أخرى
sign-in-code-over = كُتب رمز خاطئ مرات كثيرة، لذلك انتهى هذا الرمز. افتحوا الرابط الذي في الرسالة، أو اطلبوا رسالة أخرى.
sign-in-own-device = هذا جهازي الخاص: أبقوني مسجّل الدخول لمدة { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
confirm-heading = بقيت خطوة واحدة
confirm-lead = اضغطوا الزر لتسجيل الدخول على هذا الجهاز.
confirm-button = تسجيل الدخول هنا

account-title = حسابكم
account-lead = ما يحتفظ به Kith عنكم، والأجهزة التي سجّلتم الدخول عليها.
account-email = البريد الإلكتروني
account-called = الاسم على الصفحات
account-language = اللغة
account-language-none = لم تُختر. يمكنكم اختيارها في أسفل أي صفحة.
account-since = مسجّل منذ
account-mails-heading = رسائلكم
account-mails = ما يصلكم بالبريد
account-roles-heading = إلى من تنتمون
account-roles-none = لا تنتمون إلى مدرسة أو سلطة محلية أو شريك. اسألوا من أعطاكم هذا العنوان لتسجيل الدخول.
account-role = الدور
account-of = في
account-open = فتح
account-open-listing = فتح البطاقة
account-role-teacher = معلّم
account-role-liaison-school = مسؤول تواصل في مدرسة
account-role-liaison-authority = مسؤول تواصل في سلطة محلية
account-role-partner-editor = محرر بطاقة
account-role-administrator = مدير النظام
account-sessions-heading = أين سجّلتم الدخول
account-sessions = عمليات تسجيل الدخول
account-session-began = منذ
account-session-used = آخر استعمال
account-session-ends = ينتهي
account-session-device = الجهاز
account-session-this = هذا الجهاز
account-session-own = جهازكم الخاص
account-session-shared = مشترك أو لم يُذكر
account-session-end = تسجيل الخروج هناك
account-session-do = ما يمكنكم فعله
account-sessions-end = تسجيل الخروج من كل الأجهزة
account-session-ended = تم تسجيل الخروج هناك.
account-privacy = ماذا يفعل Kith ببيانات الناس

language-offer = قراءة هذه الصفحات بالعربية
