# What Kith sends, and stopping it.

mail-preferences-title = رسائلكم
mail-preferences-heading = ما يرسله Kith إليكم
mail-preferences-lead = أوقفوا ما لا تريدونه، وشغّلوه من جديد متى شئتم.
mail-refusal-heading = عنوانكم لا يستقبل الرسائل
mail-refusal-lead = رفض الخادم ما أرسلناه، لذلك نحتفظ برسائلكم. إذا كان العنوان يعمل من جديد فاضغطوا الزر.
mail-refusal-try = جرّبوا عنواني من جديد
mail-always = تُرسل فقط عندما تطلبونها، فلا حاجة إلى إيقافها
mail-wanted = نرسل إليكم هذه الرسائل
mail-stopped = متوقفة
mail-stop = إيقاف
mail-start = أرسلوا إليّ
mail-needs-heading = عن كل طلب من طلباتكم
mail-needs-none = ليس لديكم طلب مفتوح.
mail-needs-stopped = أوقفتم كل الرسائل عمن قد يساعدكم، فلا تصلكم رسائل عن هذه الطلبات أيضًا.
stop-heading = إيقاف هذه الرسائل
stop-lead = اضغطوا الزر، ولن نرسل إليكم رسائل أخرى مثل التي جئتم منها.
stop-button = إيقاف هذه الرسائل
stopped-heading = تم الإيقاف
stopped-lead = لن نرسل إليكم رسائل كهذه. بعد تسجيل الدخول يمكنكم تشغيلها من جديد.
