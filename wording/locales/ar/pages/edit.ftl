# Changing a listing in small steps; the steps of registering have the same questions.

edit-title = تغيير بطاقتكم
edit-lead = اختاروا ما تريدون تغييره. نحتفظ بما تكتبونه عندما ترسلونه، ويراه الآخرون بعد أن تحفظوه.
edit-part = { $part ->
    [kind] من أنتم
    [names] الاسم
    [offer] ماذا تقدّمون
    [where] أين
    [times] متى
    [details] التكلفة والعدد
    [languages] اللغات
    [contact] كيف نصل إليكم
   *[public] من يرى ماذا
}
edit-change = تغيير
edit-not-said = لم يُذكر بعد
edit-said-of = { $what }: { $said }
edit-back = العودة إلى بطاقتكم
edit-kept = لديكم تغييرات لم تُحفظ بعد.
edit-look-over = مراجعتها
edit-pick-lead = لديكم أكثر من عرض. أي عرض تريدون تغييره؟
edit-another-offer = إضافة عرض آخر
edit-save-now = حفظ الآن
edit-keep = الاحتفاظ بهذا وتغيير المزيد
edit-name-hint = كما يعرفه الناس. يمكن أن يكون بأي لغة وبأي حروف.
edit-name-person-hint = اكتبوا ما تقدّمونه، لا اسمكم الشخصي. مثلًا: أحد الوالدين يطبخ الطعام الصومالي
edit-other-names-hint = اسم واحد في كل سطر، بأي لغة وبأي حروف
edit-summary-hint = بكلماتكم وبلغتكم
edit-words-language = بأي لغة كتبتم هذا؟
edit-title-hint = يمكنكم تركه فارغًا. عندها نكتبه نحن مما اخترتم.
edit-topics-hint = يمكنكم تركه فارغًا. إذا كانت المواضيع عدة فضعوا فاصلة بينها.
edit-subjects-hint = اختاروا كل ما يناسب. يمكن أيضًا ألا تختاروا شيئًا.
edit-key-stages-hint = إذا لم تختاروا شيئًا فالمقصود كل الأعمار.
edit-delivery = { $way ->
    [in_school] نأتي إلى المدرسة
    [at_our_place] يأتي الصف إلينا
   *[online] عبر الإنترنت
}
edit-format-visit = يزورنا صف
edit-travel = ما المسافة التي تقطعونها للوصول إلى مدرسة؟
edit-travel-none = لا نتنقل
edit-travel-miles = { $miles ->
    [zero] حتى { $miles } ميل
    [one] حتى ميل واحد
    [two] حتى ميلين
    [few] حتى { $miles } أميال
    [many] حتى { $miles } ميلًا
   *[other] حتى { $miles } ميل
}
edit-postcode-hint = مثلًا: LE5 4PH
edit-times-hint = اتركوا ما لا تعرفونه فارغًا. مثلًا: 10:00 أو 10am أو 16:30
edit-time-day = يوم الموعد { $number }
edit-time-starts = بداية الموعد { $number }
edit-time-ends = نهاية الموعد { $number }
edit-time-term = الموعد { $number }: خلال الفصل الدراسي فقط؟
edit-time-none = لا يوم
edit-term = { $term ->
    [yes] خلال الفصل الدراسي فقط
    [no] طوال السنة
   *[unknown] لم يُذكر
}
edit-more-times = إضافة موعد آخر
edit-language-numbered = اللغة { $number }
edit-language-use = اللغة { $number }: ماذا تفعلون بها؟
edit-language-none = لا لغة
edit-more-languages = إضافة لغة أخرى
edit-phone-hint = مثلًا: {"\u200E"}07700 900123
edit-contact-public = هل يمكن للجميع أن يروا كيف يصلون إليكم؟
edit-contact-person = يصل إليكم العاملون في المدارس عن طريق مدرستكم. لا يرى أحد غير مدرستكم كيف يصل إليكم.
edit-place-public = هل يمكن للآخرين أن يروا مكانكم بالضبط؟
edit-place-masked = لا: المنطقة فقط
edit-place-shown = نعم: العنوان
edit-audience = من يمكنه رؤية بطاقتكم؟
edit-audience-school = فقط العاملون في المدرسة التي تتواصلون معها
edit-audience-staff = العاملون في أي مدرسة
edit-audience-everyone = الجميع
edit-audience-as-it-is = كما هو الآن
edit-times-public = هل يمكن للجميع أن يروا متى يجتمع الأطفال؟
edit-times-public-hint = العاملون في المدارس يرون ذلك دائمًا.
edit-yes = نعم
edit-no = لا
edit-check-title = مراجعة تغييراتكم
edit-check-lead = لا يرى أحد هذه التغييرات بعد.
edit-check-none = لم يتغير شيء.
edit-check-caption = ما الذي يتغير
edit-check-now = الآن
edit-check-then = بعد الحفظ
edit-check-save = حفظ هذه التغييرات
edit-check-discard = التخلي عن هذه التغييرات
edit-clash-lead = غيّر شخص آخر الشيء نفسه في الوقت نفسه. لم يضع شيء. اختاروا ما تريدون الاحتفاظ به.
edit-clash-of = { $part }: أيهما الصحيح؟
edit-clash-yours = ما كتبتم: { $said }
edit-clash-current = ما هو موجود الآن: { $said }
edit-clash-go-on = متابعة
edit-saved = تم الحفظ.
edit-discarded = تم التخلي عن تغييراتكم. بقيت البطاقة كما كانت.
edit-made-title = { $format }: { $about }
edit-in-english = بالإنجليزية: { $words }
