# The statement on accessibility and the notice on privacy. Each sentence must stay true to what the program does.

accessibility-title = سهولة الاستعمال للجميع
accessibility-lead = ينبغي أن يستطيع كل إنسان استعمال Kith. تذكر هذه الصفحة ما فعلناه لذلك، وما ليس جيدًا بعد.
accessibility-aim-heading = هدفنا
accessibility-aim = ينبغي أن توافق كل صفحة إرشادات النفاذ إلى محتوى الويب (Web Content Accessibility Guidelines)، الإصدار 2.2، المستوى AA.
accessibility-able-heading = ما ينبغي أن تستطيعوا فعله
accessibility-able-keyboard = الوصول إلى كل شيء واستعماله بلوحة المفاتيح وحدها، ورؤية مكانكم في الصفحة.
accessibility-able-reader = قراءة كل شيء بقارئ الشاشة.
accessibility-able-zoom = تكبير النص إلى الضعف من دون أن يضيع شيء.
accessibility-able-script = استعمال كل صفحة من دون برامج في المتصفح (JavaScript)، وعلى الهاتف، ومع شبكة بطيئة.
accessibility-able-motion = استعمال إعداداتكم الخاصة للتباين ولتقليل الحركة.
accessibility-able-print = طباعة الصفحات.
accessibility-tested-heading = كيف نختبره
accessibility-tested-program = كلما تغيّر Kith يفحص برنامج كل صفحة في متصفح: لأشخاص من كل دور، وعلى شاشة ضيقة وشاشة واسعة.
accessibility-tested-keyboard = في الاختبارات نفسها تُنفَّذ المهام الرئيسية بلوحة المفاتيح وحدها.
accessibility-untested-heading = ما ليس جيدًا بعد
accessibility-untested-people = لم يختبر Kith بعد أي شخص يستعمل قارئ شاشة أو وسيلة مساعدة أخرى.
accessibility-untested-words = الصفحات بلغات غير الإنجليزية تذكر في أسفلها هل راجع كلماتها قارئ من أهل اللغة.
accessibility-untested-staff = الصفحات الخاصة بالعاملين في المدارس بالإنجليزية فقط.
accessibility-untested-typed = ما يكتبه الناس عن أنفسهم يظهر كما كتبوه. قد يكون بلغة لا تقرؤونها.
accessibility-report-heading = إذا كان شيء لا يعمل معكم
accessibility-report = اكتبوا إلى { $email }. اذكروا أي صفحة هي وماذا أردتم أن تفعلوا.
accessibility-report-nobody = أخبروا المدرسة أو المجموعة التي عرّفتكم بـ Kith. لم يذكر من يدير Kith هنا عنوانًا لهذا بعد.
accessibility-enforce = إذا لم ترضوا عن الجواب فيمكنكم اللجوء إلى خدمة المشورة والدعم في المساواة (Equality Advisory and Support Service). تتولى لجنة المساواة وحقوق الإنسان (Equality and Human Rights Commission) تطبيق القواعد.

privacy-title = الخصوصية
privacy-lead = ما يحتفظ به Kith عن الناس، ومن يراه، وإلى متى.
privacy-who-heading = من المسؤول
privacy-who = يدير Kith هنا { $name }، وهو المسؤول عن البيانات الشخصية فيه.
privacy-who-nobody = لم يذكر من يدير Kith هنا من هو بعد. اسألوا المدرسة أو المجموعة التي عرّفتكم به.
privacy-ask = إذا كانت لديكم أسئلة، أو أردتم رؤية ما نحتفظ به عنكم أو تصحيحه أو حذفه، فاكتبوا إلى { $email }.
privacy-ask-nobody = إذا كانت لديكم أسئلة، أو أردتم رؤية ما نحتفظ به عنكم أو تصحيحه أو حذفه، فاسألوا المدرسة أو المجموعة التي عرّفتكم بـ Kith.
privacy-kept-heading = ما نحتفظ به، ولماذا
privacy-kept-account = عمن يسجّلون الدخول: عنوان البريد الإلكتروني، ودور مثل «معلّم السنة 5 (Year 5)»، والمدرسة أو السلطة المحلية أو الشريك الذي ينتمون إليه. من دون ذلك لا يستطيع أحد تسجيل الدخول. نحتفظ به إلى أن تطلبوا حذفه.
privacy-kept-session = وقت تسجيل دخولهم وآخر يوم استعملوه فيه. يُحذف بعد انتهائه بمدة { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
privacy-kept-need = ما يتعلمه صف، كما كتبه أحد العاملين في المدرسة، مع المدرسة ومن طلب. نحتفظ به لكي يعلموا عندما يوجد من يناسب.
privacy-kept-listing = عن الشركاء: الأسماء، وما يقدّمونه، واللغات، والمكان، والأوقات، وكيفية الوصول إليهم، ومتى وكيف وافقوا. نحتفظ به لكي تجدهم المدارس. البطاقة التي أزيلت لا تُعرض إلا على من يعتنون بها.
privacy-kept-draft = ما يكتبه شخص ليسجّل أو ليغيّر بطاقة، إلى أن يُرسل. ما لم يُرسل يُحذف بعد { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
privacy-kept-enquiry = الرسائل من العاملين في المدارس إلى الشركاء، مع من سأل. نحتفظ بها لكي يرى العاملون ما سُئل عنه وما أُجيب.
privacy-kept-list = القوائم التي يرفعها مسؤولو التواصل. تُحذف بعد { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
privacy-kept-history = ما الذي حدث، ومتى، ومن قام به. نحتفظ به لكي يمكن تفسير التغييرات.
privacy-kept-mails = أي رسائل أُرسلت وإلى من. لا نحتفظ بما جاء فيها. يُحذف ذلك بعد { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
privacy-kept-limits = كم مرة طُلب شيء من عنوان واحد، تحت اسم مشفّر لا يُظهر العنوان. يُحذف عندما لا يبقى له أثر، وعلى الأكثر بعد { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}.
privacy-kept-log = سجل لما قام به البرنامج. ليس فيه عنوان بريد إلكتروني ولا عنوان شبكة ولا رقم هاتف ولا كلمات كتبها أحد.
privacy-not-heading = ما لا نحتفظ به
privacy-not-children = لا شيء عن أي طفل بعينه. لا يجوز لمن هو دون 18 سنة أن يكون له حساب أو بطاقة.
privacy-not-evidence = لا شهادات، ولا شيء عن مخالفات أو جرائم.
privacy-not-trackers = لا أدوات تتبع، ولا إعلانات، ولا إحصاء للزوار. لا تطلب الصفحات شيئًا من أي موقع آخر.
privacy-seen-heading = من يرى ماذا
privacy-seen-organisation = تُعرض بطاقة الجمعية أو المؤسسة على العاملين في المدارس، ولا تُعرض على الجميع إلا إذا اختارت هي ذلك.
privacy-seen-person = بطاقة الشخص، مثل المتطوع أو أحد الوالدين أو المترجم الشفهي، تُعرض على العاملين في المدارس فقط، وبعد موافقته فقط. لا تُعرض أبدًا على الجميع.
privacy-seen-contact = تُعرض أرقام الهاتف وعناوين البريد الإلكتروني على من يعتنون بالبطاقة، ولا تُعرض على غيرهم إلا إذا جعلتها الجمعية أو المؤسسة ظاهرة للجميع.
privacy-seen-place = المكان المخفي يُعرض تقريبيًا فقط: وسط منطقة رمزه البريدي، مثل LE5.
privacy-seen-times = أوقات اجتماع الأطفال تُعرض على العاملين في المدارس، ولا تُعرض على غيرهم إلا إذا اختار الشريك ذلك.
privacy-seen-need = ما يتعلمه صف يُعرض على العاملين في تلك المدرسة.
privacy-seen-administrators = يستطيع مديرو Kith هنا رؤية كل شيء.
privacy-cookies-heading = ملفات الارتباط (cookies)
privacy-cookies-lead = لا يستعمل Kith إلا ملفات الارتباط التي يحتاج إليها لما تفعلونه. لا يتبعكم أي منها إلى موقع آخر.
privacy-cookies = ملفات الارتباط
privacy-cookie-name = الاسم
privacy-cookie-why = الغرض منه
privacy-cookie-lasts = مدة بقائه
privacy-cookie-session = يبقيكم مسجّلي الدخول
privacy-cookie-asking = يجعل الرمز الذي في رسالتكم يعمل في هذا المتصفح
privacy-cookie-language = يتذكر اللغة التي اخترتموها
privacy-cookie-listing = يفتح البطاقة الواحدة التي فتحتم رابطها
privacy-cookie-draft = يحفظ على هذا الجهاز ما كتبتموه للتسجيل
privacy-cookie-said = يعرض مرة واحدة ما تم للتو
privacy-lasts-session = إلى أن تغلقوا المتصفح، وعلى الأكثر { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}؛ وعلى جهازكم الخاص { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
privacy-lasts-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
privacy-lasts-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
privacy-rights-heading = حقوقكم
privacy-rights = يمكنكم أن تطلبوا رؤية ما نحتفظ به عنكم، أو تصحيحه أو حذفه، أو الحصول عليه بصيغة تقرؤها برامج أخرى. تقوم بطاقة الشخص على موافقته، ويستطيع التراجع عنها في أي وقت.
privacy-complain = إذا لم ترضوا عن الجواب فيمكنكم تقديم شكوى إلى مكتب مفوض المعلومات (Information Commissioner’s Office): ico.org.uk.
