# Asking who can help, and what was found.

found = { $count ->
    [0] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
words-only = قورنت الكلمات نفسها فقط الآن، من دون معناها. قد تنقص بعض النتائج.
way = { $way ->
    [in_school] الحضور إلى المدرسة
    [at_our_place] يذهب صفكم إليهم
   *[online] عبر الإنترنت
}
children = { $count ->
    [zero] { $count } طفل
    [one] طفل واحد
    [two] طفلان
    [few] { $count } أطفال
    [many] { $count } طفلًا
   *[other] { $count } طفل
}
minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
days-notice = { $count ->
    [0] لا حاجة إلى إخطار
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
ask-title = البحث عن شريك
ask-heading = ماذا يتعلم صفكم؟
ask-lead = اكتبوه كما تقولونه لزميل. سترون من يستطيع المساعدة قربكم، ولماذا.
text-label = ماذا يتعلم الصف، وما الذي يفيده
text-hint = مثلًا: الرومان، وشخص يحضر أشياء يلمسها الأطفال
key-stage-label = السنة الدراسية أو المرحلة التعليمية (key stage)
key-stage-hint = مثلًا: Year 4 أو KS2
language-label = اللغة
language-hint = بأي اسم من أسمائها
find = البحث عن شركاء
understood = هذا ما فهمناه
understood-hint = أليس هذا ما تقصدون؟ اكتبوه بكلمات أخرى، أو املؤوا حقلًا في الأعلى.
strangers = العاملون في المدارس الذين سجّلوا الدخول يرون أيضًا المتطوعين والوالدين والمترجمين الشفهيين.
no-place = من دون رمز بريدي لا يمكن عرض إلا من يعمل عبر الإنترنت.
no-postcodes = الرموز البريدية غير محمّلة هنا، فلا يمكن عرض إلا من يعمل عبر الإنترنت.
nobody-sign-in = يستطيع العاملون في المدارس بعد تسجيل الدخول إبقاء الطلب مفتوحًا، ونكتب إليهم عندما يظهر من يناسبه.
keep-open = إبقاء هذا الطلب مفتوحًا: اكتبوا إليّ عندما يظهر من يناسبه
keep-open-mails = تصل هذه الرسائل إليكم وحدكم، رسالتان في اليوم على الأكثر، ويمكنكم إيقافها في أي وقت.
keep-school = لأي مدرسة
where = أين
when = متى
no-distance = المسافة غير معروفة
cost = التكلفة
group = أكبر مجموعة
length = المدة
notice = الإخطار المسبق
languages = اللغات
fresh = البطاقة
ask = اسألوهم
from = من
ask-place-label = الرمز البريدي (postcode) أو المدرسة
ask-place-hint = LE5 4PH، أو اسم مدرسة
ask-place-hint-own = إذا تُرك فارغًا فهو مدرستكم
ask-near-school = قرب { $school }
ask-did-you-mean = هل تقصدون { $topic }؟
ask-found = { $count ->
    [zero] لا عروض مناسبة
    [one] عرض واحد مناسب
    [two] عرضان مناسبان
    [few] { $count } عروض مناسبة
    [many] { $count } عرضًا مناسبًا
   *[other] { $count } عرض مناسب
}
ask-found-narrowed = { $count } من مجموع العروض المناسبة وعددها { $total }
ask-nobody-heading = لا يوجد من يناسب بعد
ask-none-narrowed = { $total ->
    [zero] لا عروض مناسبة مع كل هذه المرشحات. أزيلوا أحدها لتروا المزيد.
    [one] هناك عرض واحد مناسب، لكن ليس مع هذه المرشحات. أزيلوا أحدها لتروا المزيد.
    [two] هناك عرضان مناسبان، لكن ليس مع كل هذه المرشحات. أزيلوا أحدها لتروا المزيد.
    [few] هناك { $total } عروض مناسبة، لكن لا يناسب أي منها كل هذه المرشحات. أزيلوا أحدها لتروا المزيد.
    [many] هناك { $total } عرضًا مناسبًا، لكن لا يناسب أي منها كل هذه المرشحات. أزيلوا أحدها لتروا المزيد.
   *[other] هناك { $total } عرض مناسب، لكن لا يناسب أي منها كل هذه المرشحات. أزيلوا أحدها لتروا المزيد.
}
ask-filters = تضييق البحث
ask-filters-set = المرشحات المختارة
ask-remove = إزالة
ask-remove-all = إزالة كل المرشحات
ask-by-kind = نوع الشريك
ask-by-key-stage = المرحلة التعليمية
ask-by-language = اللغة
ask-by-format = ماذا يقدّمون
ask-by-day = اليوم
ask-by-distance = المسافة
ask-within = حتى { $miles ->
    [zero] { $miles } ميل
    [one] ميل واحد
    [two] ميلين
    [few] { $miles } أميال
    [many] { $miles } ميلًا
   *[other] { $miles } ميل
}
ask-pages = صفحات النتائج
ask-page-before = الصفحة السابقة
ask-page-next = الصفحة التالية
ask-page-first = إلى الصفحة الأولى
ask-page-beyond = لا توجد صفحة رقم { $page } هنا.
ask-near-heading = الأقرب ممن يكادون يناسبون
ask-but = لكن: { $what }
ask-worth-asking = يستحسن السؤال: { $what }
ask-beyond-their-travel = أبعد من مسافة تنقلهم بمقدار { $miles ->
    [zero] { $miles } ميل
    [one] ميل واحد
    [two] ميلين
    [few] { $miles } أميال
    [many] { $miles } ميلًا
   *[other] { $miles } ميل
}
ask-beyond-your-travel = أبعد من المسافة التي يقطعها صفكم بمقدار { $miles ->
    [zero] { $miles } ميل
    [one] ميل واحد
    [two] ميلين
    [few] { $miles } أميال
    [many] { $miles } ميلًا
   *[other] { $miles } ميل
}
ask-why-more = المزيد عن السبب
ask-them = اسألوهم
ask-keep-heading = يمكننا أن نواصل البحث من أجلكم
ask-schools-heading = أي مدرسة تقصدون؟
ask-schools-lead = هناك عدة مدارس تناسب ما كتبتم. اضغطوا على مدرستكم.
ask-schools-more = هناك مدارس أخرى غير هذه. أضيفوا المدينة أو الرمز البريدي لتجدوا مدرستكم.
ask-schools-caption = مدارس مثل «{ $words }»
ask-school = المدرسة
ask-school-authority = السلطة المحلية
ask-school-postcode = الرمز البريدي
ask-school-urn = الرقم (URN)
ask-suggestions = { $count ->
    [0] لا اقتراحات
    [one] اقتراح واحد. استعملوا مفاتيح الأسهم.
    [two] اقتراحان. استعملوا مفاتيح الأسهم.
    [few] { $count } اقتراحات. استعملوا مفاتيح الأسهم.
    [many] { $count } اقتراحًا. استعملوا مفاتيح الأسهم.
   *[other] { $count } اقتراح. استعملوا مفاتيح الأسهم.
}
