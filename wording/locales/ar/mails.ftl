# Mails. Plain text; one message a paragraph.

sign-in-subject = رابطكم لتسجيل الدخول إلى Kith
sign-in-opening = وصلنا طلب لتسجيل الدخول إلى Kith بهذا العنوان، ونرجو أن يكون منكم. افتحوا هذا الرابط واضغطوا الزر:
sign-in-lasts = يعمل الرابط مرة واحدة، خلال { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
sign-in-code = أو اكتبوا هذا الرمز في الصفحة التي طلبتم منها، على الجهاز نفسه: { $code }
sign-in-both-last = يعمل الرابط والرمز مرة واحدة، خلال { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}. إذا استعملتم أحدهما توقف الآخر عن العمل. لا تعطوا الرمز لأحد.
sign-in-not-you = إذا لم تطلبوا ذلك فلا تفعلوا شيئًا: لا يستطيع أحد الدخول من دون هذه الرسالة.

matches-subject-one = هناك من قد يساعدكم في: { $need }
matches-subject-several = { $count ->
    [zero] لا بطاقات جديدة
    [one] بطاقة جديدة قد تساعدكم
    [two] بطاقتان جديدتان قد تساعدانكم
    [few] { $count } بطاقات جديدة قد تساعدكم
    [many] { $count } بطاقة جديدة قد تساعدكم
   *[other] { $count } بطاقة جديدة قد تساعدكم
}
matches-opening = { $count ->
    [zero] لا بطاقات جديدة تناسب ما تبحثون عنه.
    [one] هناك بطاقة جديدة تناسب ما تبحثون عنه.
    [two] هناك بطاقتان جديدتان تناسبان ما تبحثون عنه.
    [few] هناك { $count } بطاقات جديدة تناسب ما تبحثون عنه.
    [many] هناك { $count } بطاقة جديدة تناسب ما تبحثون عنه.
   *[other] هناك { $count } بطاقة جديدة تناسب ما تبحثون عنه.
}
matches-need = من أجل «{ $need }»:
matches-organisation = { $title }، من { $partner } ({ $format })
matches-person = { $format }: افتحوا الرابط لتروا من يقدّمه
matches-why = السبب: { $reasons }
matches-check = اسألوهم أولًا: { $reasons }
matches-request = طلبكم، لتغييره أو إغلاقه:
matches-stop-one = لإيقاف الرسائل عن هذا الطلب:
matches-why-you = تصلكم هذه الرسالة لأنكم تركتم طلبًا مفتوحًا في Kith، وطلبتم أن نكتب إليكم عندما نجد من يناسبه.
matches-stop-all = لإيقاف كل الرسائل من هذا النوع، افتحوا هذا الرابط واضغطوا الزر. لا حاجة إلى تسجيل الدخول:
mail-preferences = لتروا ما يرسله Kith إليكم، ولتشغيله من جديد:

listing-link-subject = بطاقتكم في Kith: { $partner }
listing-link-subject-person = بطاقتكم في Kith
listing-link-opening = هذا الرابط يفتح بطاقتكم في Kith. يمكنكم أن تروا ما يراه الآخرون، وأن تغيّروا البطاقة، أو توقفوها مؤقتًا، أو تخبرونا أن لا شيء تغيّر. لا تحتاجون إلى كلمة مرور:
listing-link-lasts = { $days ->
    [zero] يعمل الرابط { $days } يوم.
    [one] يعمل الرابط يومًا واحدًا.
    [two] يعمل الرابط يومين.
    [few] يعمل الرابط { $days } أيام.
    [many] يعمل الرابط { $days } يومًا.
   *[other] يعمل الرابط { $days } يوم.
} بعد ذلك يمكنكم طلب رابط جديد من الصفحة نفسها.
listing-link-keep = كل من لديه هذا الرابط يستطيع تغيير البطاقة. لا تعطوه إلا لمن تثقون به في ذلك.

# A message from school staff to a partner, in the partner's language and in English.
enquiry-subject = { $school } تسأل عن: { $title }
enquiry-opening = يكتب إليكم أحد العاملين في { $school } بخصوص عرضكم «{ $title }».
enquiry-role = عمله هناك: { $role }
enquiry-what = نص الرسالة:
enquiry-class = الصف: { $class }
enquiry-dates = الموعد: { $dates }
enquiry-answer = للجواب، ردّوا على هذه الرسالة. يصل جوابكم مباشرة إلى { $address }.
enquiry-offer = عرضكم كما يراه الآخرون:
enquiry-why-here = هذا العنوان مكتوب في بطاقتكم في Kith، لكي يستطيع العاملون في المدارس الكتابة إليكم.

# The same to a liaison officer, where Kith does not write to the partner itself.
enquiry-pass-on-subject = { $school } تطلب التواصل بخصوص: { $format }
enquiry-pass-on-opening = يسأل أحد العاملين في { $school } عن عرض في Kith. لا يكتب Kith إلى هذا الشريك مباشرة، فنرجو منكم أن تصلوا بين الطرفين.
enquiry-pass-on-offer = { $title }، من { $partner } ({ $format })
enquiry-pass-on-person = { $format }: افتحوا الرابط لتروا من يقدّمه
enquiry-pass-on-link = الشريك المطلوب وكيفية الوصول إليه:
enquiry-pass-on-answer = للكتابة إلى صاحب السؤال، ردّوا على هذه الرسالة. يصل ردّكم مباشرة إلى { $address }.
