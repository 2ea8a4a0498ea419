# What was wrong with an input: the field, its value, and what to do.

problem = { $field }، «{ $value }»: { $sentence }
problem-without-value = { $field }: { $sentence }

rule-required = هذا الحقل فارغ. يرجى ملؤه.
rule-too-long = هذا طويل جدًا. الحد الأقصى { $max ->
    [zero] { $max } حرف
    [one] حرف واحد
    [two] حرفان
    [few] { $max } أحرف
    [many] { $max } حرفًا
   *[other] { $max } حرف
}.
rule-bad-character = فيه رمز لا يمكن حفظه. اكتبوه باليد بدلًا من نسخه ولصقه.
rule-not-one-of = هذه ليست من القيم المستعملة هنا. استعملوا واحدة من: { $allowed }.
rule-too-many = العدد كبير جدًا. الحد الأقصى { $max }.
rule-not-a-postcode = هذا ليس مكتوبًا كرمز بريدي. اكتبوه هكذا: LE5 4PH.
rule-postcode-incomplete = هذا هو الجزء الأول من الرمز البريدي فقط. اكتبوه كاملًا، مثل LE5 4PH.
rule-postcode-unknown = هذا الرمز البريدي غير معروف. تحققوا منه، أو اكتبوا خط العرض وخط الطول.
rule-postcode-outside-england = هذا الرمز البريدي خارج إنجلترا، فلا يمكن حساب المسافة. اكتبوا رمزًا داخل إنجلترا.
rule-not-a-point-in-england = هذه ليست نقطة في إنجلترا. اكتبوا خط العرض وخط الطول معًا، بالدرجات، مثل 52.63 و {"\u200E"}-1.13.
rule-not-an-email-address = هذا ليس عنوان بريد إلكتروني: { $fault }
rule-not-a-phone-number = هذا ليس رقم هاتف. اكتبوا كل أرقامه، مثل {"\u200E"}020 7946 0123، أو ابدؤوا بعلامة + ورمز البلد.
rule-not-a-web-address = هذا ليس عنوان موقع. ابدؤوه بـ https://{"\u200E"} أو http://{"\u200E"}.
rule-not-a-date = هذا ليس تاريخًا. اكتبوه هكذا: 31/01/2027 أو {"\u200E"}2027-01-31.
rule-date-before = هذا اليوم مبكر جدًا. اكتبوا { $earliest } أو يومًا بعده.
rule-date-after = هذا اليوم متأخر جدًا. اكتبوا { $latest } أو يومًا قبله.
rule-not-a-key-stage = هذه ليست مرحلة تعليمية ولا سنة دراسية. اكتبوها هكذا: KS2 أو Year 5.
rule-unknown-language = لا توجد لغة معروفة بهذا الاسم. { $suggested ->
    [0] جرّبوا اسمًا آخر لها، أو اسمها بالإنجليزية.
   *[other] هل تقصدون { $suggestions }؟
}
rule-unknown-topic = لا يوجد موضوع معروف بهذا الاسم. { $suggested ->
    [0] جرّبوا اسمًا آخر له، أو موضوعًا أوسع.
   *[other] هل تقصدون { $suggestions }؟
}
rule-unknown-subject = لا توجد مادة معروفة بهذا الاسم. استعملوا مادة من المنهج الوطني، مثل History (التاريخ).
rule-unknown-school = لا توجد مدرسة معروفة بهذا. اكتبوا رمزها البريدي أو المزيد من اسمها.
rule-not-a-number = هذا ليس عددًا. استعملوا الأرقام فقط، مثل 12.
rule-out-of-range = هذا خارج الحدود. اكتبوا عددًا من { $min } إلى { $max }.
rule-not-a-urn = هذا ليس رقم مدرسة (URN). هو ستة أرقام، وتجدونه في سجل المدارس.
rule-not-found = لا يوجد هنا سجل كهذا. تحققوا من رقم المرجع.
rule-still-a-draft = هذه البطاقة مسودة لا يراها أحد غير أصحابها بعد. يجب أن ينشرها مسؤول التواصل أولًا.
rule-withdrawn = هذه البطاقة مسحوبة. يستطيع مسؤول التواصل نشرها من جديد.
rule-consent-missing = موافقة هذا الشخص غير مسجلة. اكتبوا يوم موافقته وكيف وافق.
rule-audience-too-wide = لا يجوز عرض هذه البطاقة على الجميع. اختاروا العاملين في المدارس أو سلطة محلية أو مدرسة.
rule-duplicate = هذا موجود من قبل في السطر { $line } من الملف. احذفوا أحدهما، أو أعطوه رقم مرجع خاصًا به.
rule-wrong-field-count = في هذا السطر { $found ->
    [zero] { $found } حقل
    [one] حقل واحد
    [two] حقلان
    [few] { $found } حقول
    [many] { $found } حقلًا
   *[other] { $found } حقل
}، وعدد الحقول في سطر العناوين { $expected }. تحققوا من فاصلة ناقصة أو زائدة، أو من نص يحتاج إلى علامات اقتباس.
rule-column-missing = هذا العمود غير موجود في الملف. أضيفوه إلى سطر العناوين.
rule-column-unknown = لا يوجد عمود بهذا الاسم. غيّروا اسمه أو احذفوه. الأعمدة هي: { $known }.
rule-column-not-chosen = لم تختاروا عمودًا لهذا. اختاروا واحدًا.
rule-not-a-table = لا يمكن قراءة هذا الملف كقائمة. احفظوه بصيغة CSV أو كملف Excel ({"\u200E"}.xlsx).
rule-file-too-large = هذا الملف كبير جدًا. الحد الأقصى { $megabytes } ميغابايت. اختاروا ملفًا أصغر أو قسّموه.
rule-not-utf8 = هذا الملف ليس بصيغة UTF-8. احفظوه من جديد باختيار «CSV UTF-8».
rule-not-a-time = هذا ليس وقتًا من اليوم، أو لا يتضح هل هو صباح أم مساء. اكتبوه هكذا: 16:30 أو 4.30pm.
rule-not-a-session = لا يمكن قراءة هذا كيوم مع أوقاته. اكتبوه هكذا: Sat 10:00-12:00 term time.
rule-ends-as-it-starts = وقت النهاية هو وقت البداية نفسه. اتركوا النهاية فارغة إذا كانت غير معروفة.
rule-partners-own-choice = لا يستطيع إظهار هذا إلا الشريك نفسه. اتركوه، أو اطلبوا منه أن يختاره.
rule-only-with = هذا لا يُكتب إلا مع { $other }. اكتبوا الاثنين، أو اتركوا هذا فارغًا.
rule-name-taken = هذا اسم لـ { $other } من قبل. اكتبوا اسمًا آخر، أو حددوا أن الالتباس مقصود واذكروا السبب.
rule-already-so = هو كذلك من قبل. اتركوه كما هو، أو اكتبوا شيئًا آخر.
rule-part-of-itself = هذا يجعل الموضوع جزءًا من نفسه. اختاروا موضوعًا ليس جزءًا منه.
rule-broader-and-related = أحد هذين الموضوعين جزء من الآخر، فلا يمكن أن يكونا متجاورين. اجعلوا الموضوع أوسع أو قريبًا، لا الاثنين معًا.
rule-preferred-name = هذا هو الاسم الذي يراه الناس. غيّروا اسم الموضوع بدلًا من ذلك، وبعدها يمكن حذف الاسم القديم.
rule-wrong-script = فيه حروف لا تُكتب بها هذه اللغة (تُكتب بـ { $scripts }). اكتبوا الاسم بحروف لغته، أو اختاروا نوعًا آخر من الأسماء.
rule-without-words = ليس فيه أي حرف أو رقم، فلا يمكن العثور على شيء به. اكتبوا اسمًا يمكن نطقه.
rule-stands-no-longer = أُلغي هذا التغيير أو حل محله غيره، فلا يوجد ما يمكن التراجع عنه. انظروا السجل وغيّروا ما ترونه هناك.
rule-nobody-to-pass-on = لا يوجد من ينقل هذا بعد، لأنه لا يوجد مسؤول تواصل. اسألوا مدرستكم من يتواصل مع الشركاء، واطلبوا تسجيله.
rule-not-a-code = هذا ليس رمزًا. اكتبوا الأرقام الستة التي في الرسالة.
rule-code-works-not-here = هذا الرمز لا يعمل. تحققوا من الأرقام في آخر رسالة، أو افتحوا الرابط الذي فيها، أو اطلبوا رسالة جديدة.
rule-last-administrator = هذا آخر مدير للنظام، ومن دونه لا يستطيع أحد تعيين غيره. عيّنوا مديرًا آخر أولًا.
rule-changed-meanwhile = غيّر شخص آخر هذا في هذه الأثناء{ $count ->
    [0] {""}
   *[other] ، فصار: { $current }
}. انظروا إليه من جديد، ثم غيّروه.

email-fault-at-sign = يحتاج إلى علامة @ واحدة، مثل office@example.org.
email-fault-local-part = تحققوا من الجزء الذي قبل @. لا يجوز أن يبدأ أو ينتهي بنقطة، ولا أن تكون فيه نقطتان متتاليتان أو مسافات.
email-fault-domain = تحققوا من الجزء الذي بعد @. ينتهي باسم مثل {"\u200E"}.org أو {"\u200E"}.sch.uk، من دون نقطة بعده.
email-fault-not-ascii = فيه حروف غير الحروف الإنجليزية من A إلى Z. تحققوا من الحروف والعلامات.
email-fault-too-long = هو أطول من أن تصل إليه رسالة.

# The names of fields, as forms and reports say them.
field-accessibility-email = العنوان للمشكلات في صفحة
field-address = العنوان
field-age-from = أصغر عمر
field-age-to = أكبر عمر
field-also-known-as = أسماء أخرى
field-ambiguous = التباس مقصود
field-area = النصف الأول من الرمز البريدي
field-audience = من يمكنه رؤيتها
field-authority = السلطة المحلية
field-broader = مواضيع أوسع
field-change = التغيير
field-columns = الأعمدة
field-class = أي صف
field-closed = مغلق في
field-code = الرمز
field-commitment = كم مرة
field-consent = موافقتكم
field-consent-date = يوم الموافقة
field-consent-how = كيف أُعطيت الموافقة
field-consent-words = نسخة نص الموافقة
field-contact-public = معلومات الاتصال ظاهرة للجميع
field-controller-email = العنوان للأسئلة عن البيانات الشخصية
field-controller-name = من يدير Kith هنا
field-cost = التكلفة
field-cost-note = ملاحظة عن التكلفة
field-dates = متى
field-day = اليوم
field-days = الأيام
field-delivery = أين يكون
field-description = الوصف
field-description-language = لغة الوصف
field-display-role = الدور
field-email = البريد الإلكتروني
field-drafts = المسودات
field-ends = النهاية
field-ends-on = آخر يوم
field-english = بالإنجليزية
field-expires-on = آخر يوم يعمل فيه
field-file = الملف
field-formality = رسمي أو غير رسمي
field-format = ما الذي سيقدَّم
field-key-stage = المرحلة التعليمية (key stage)
field-key-stages = المراحل التعليمية (key stages)
field-kind = النوع
field-language = اللغة
field-languages = اللغات
field-lacks = ما الناقص
field-largest-group = أكبر عدد من الأطفال
field-latitude = خط العرض
field-length-minutes = المدة بالدقائق
field-longitude = خط الطول
field-name = الاسم
field-near = قرب
field-need-id = رقم مرجع الطلب
field-note = ملاحظة
field-notice-days = كم يومًا قبل الموعد
field-offer = العرض
field-offer-numbered = العرض { $number }
field-offer-id = رقم مرجع العرض
field-only = فقط
field-partner-id = رقم مرجع الشريك
field-phase = المرحلة
field-phone = رقم الهاتف
field-place-numbered = المكان { $number }
field-place-visibility = هل يظهر المكان
field-only-day = التصفية حسب اليوم
field-only-format = التصفية حسب ما يقدمون
field-only-key-stage = التصفية حسب المرحلة التعليمية
field-only-kind = التصفية حسب النوع
field-only-language = التصفية حسب اللغة
field-place = الرمز البريدي أو المدرسة
field-postcode = الرمز البريدي (postcode)
field-qualification = الشهادة
field-reference = رقم المرجع
field-reason = السبب
field-related = مواضيع قريبة
field-role = الدور
field-row = السطر
field-rows = الأسطر
field-school = المدرسة
field-scopes = ما يسمح به
field-school-urn = رقم المدرسة (URN)
field-session-numbered = الموعد { $number }
field-sessions = المواعيد
field-slip-language = لغة الاستمارة
field-sort = الترتيب
field-source = اسم القائمة
field-starts = البداية
field-starts-on = أول يوم
field-status = الحالة
field-subject = المادة
field-subjects = المواد
field-successor-urn = رقم المدرسة التالية (URN)
field-summary = نبذة
field-summary-language = لغة وصف الشريك
field-term-time = خلال الفصل الدراسي فقط
field-text = ماذا يتعلم الصف
field-times-public = الأوقات ظاهرة للجميع
field-title = العنوان الرئيسي
field-title-language = لغة العنوان الرئيسي
field-topic = الموضوع
field-topics = المواضيع
field-travel-km = مسافة التنقل بالكيلومترات
field-urn = رقم المدرسة (URN)
field-valid-from = أول يوم
field-valid-to = آخر يوم
field-website = الموقع الإلكتروني
field-write-to-me = اكتبوا إليّ
field-why = السبب
field-within-miles = المسافة بالأميال
field-within-km = أقصى مسافة بالكيلومترات
field-words = ما الذي تبحثون عنه
field-what = ماذا تريدون
