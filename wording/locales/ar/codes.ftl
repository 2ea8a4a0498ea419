# The closed lists, as people are shown them.

partner-kind-supplementary-school = مدرسة تكميلية
partner-kind-madrasah = مدرسة قرآنية (madrasah)
partner-kind-community-school = مدرسة مجتمعية
partner-kind-community-organisation = جمعية مجتمعية
partner-kind-volunteer = متطوع
partner-kind-parent = أحد الوالدين أو ولي أمر
partner-kind-interpreter = مترجم شفهي

offer-format-class = دروس
offer-format-talk = حديث أمام التلاميذ
offer-format-workshop = ورشة عمل
offer-format-host-visit = زيارة إليهم
offer-format-interpreting = ترجمة شفهية
offer-format-translation = ترجمة مكتوبة
offer-format-mentoring = توجيه ومساندة
offer-format-performance = عرض فني
offer-format-resource-loan = أشياء للإعارة

delivery-in-school = في مدرستكم
delivery-at-our-place = في مكانهم
delivery-online = عبر الإنترنت

key-stage-eyfs = السنوات المبكرة (EYFS)
key-stage-ks1 = المرحلة التعليمية 1 (KS1، السنتان 1 و2)
key-stage-ks2 = المرحلة التعليمية 2 (KS2، السنوات 3 إلى 6)
key-stage-ks3 = المرحلة التعليمية 3 (KS3، السنوات 7 إلى 9)
key-stage-ks4 = المرحلة التعليمية 4 (KS4، السنتان 10 و11)
key-stage-ks5 = المرحلة التعليمية 5 (KS5، السنتان 12 و13)

language-use-taught = تُدرَّس
language-use-spoken = تُستعمل في الكلام
language-use-interpreted = ترجمة شفهية
language-use-translated = ترجمة مكتوبة
language-use-written = قراءة وكتابة

day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد

cost-free = مجانًا
cost-expenses = المصاريف فقط
cost-fee = مقابل أجر
cost-ask = اسألوهم

commitment-once = مرة واحدة
commitment-this-term = هذا الفصل الدراسي
commitment-standing = طوال المدة المطلوبة

formality-formal = رسمي، مع شهادة
formality-informal = غير رسمي

exactness-given = دقيق
exactness-unit = حسب الرمز البريدي
exactness-sector = حسب جزء من الرمز البريدي
exactness-outward = حسب منطقة الرمز البريدي

place-visibility-public = ظاهر
place-visibility-masked = تُستعمل منطقة الرمز البريدي فقط

subject-english = اللغة الإنجليزية
subject-mathematics = الرياضيات
subject-science = العلوم
subject-art-and-design = الفن والتصميم
subject-citizenship = المواطنة
subject-computing = الحاسوب
subject-design-and-technology = التصميم والتكنولوجيا
subject-geography = الجغرافيا
subject-history = التاريخ
subject-languages = اللغات
subject-music = الموسيقى
subject-physical-education = التربية البدنية
subject-religious-education = التربية الدينية
subject-pshe = التربية الشخصية والاجتماعية والصحية (PSHE)
subject-early-years = السنوات المبكرة

mail-kind-sign-in = روابط لتسجيل الدخول
mail-kind-matches = شخص جديد أو جهة جديدة قد تساعدكم
mail-kind-listing-link = روابط تفتح بطاقة
mail-kind-enquiry = رسائل من العاملين في المدارس عن عرض
mail-fault-unreachable = لا يمكن الوصول إلى خادم البريد لدينا
mail-fault-certificate = شهادة خادم البريد لدينا غير موثوقة
mail-fault-password = خادم البريد لدينا لا يقبل كلمة المرور
mail-fault-turned-away = خادم البريد لدينا يرفض طلبنا
mail-fault-sender = خادم البريد لدينا لا يقبل العنوان الذي نرسل منه

# Days of the year.
date = { $day } { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

# Who made a change of the vocabulary, where it was no colleague of today's.
author-gone = شخص لم يعد يعمل هنا
author-program = البرنامج (kith { $command }{"\u200E"})
