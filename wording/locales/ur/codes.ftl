# The closed lists, as people are shown them.

partner-kind-supplementary-school = سپلیمنٹری اسکول
partner-kind-madrasah = مدرسہ
partner-kind-community-school = کمیونٹی اسکول
partner-kind-community-organisation = کمیونٹی تنظیم
partner-kind-volunteer = رضاکار
partner-kind-parent = والدین یا سرپرست
partner-kind-interpreter = ترجمان

offer-format-class = کلاس
offer-format-talk = گفتگو
offer-format-workshop = ورکشاپ
offer-format-host-visit = ان کے ہاں دورہ
offer-format-interpreting = زبانی ترجمہ
offer-format-translation = تحریری ترجمہ
offer-format-mentoring = رہنمائی (مینٹورنگ)
offer-format-performance = فن کا مظاہرہ
offer-format-resource-loan = عارضی استعمال کے لیے چیزیں

delivery-in-school = آپ کے اسکول میں
delivery-at-our-place = ان کی جگہ پر
delivery-online = آن لائن

key-stage-eyfs = ابتدائی سال (EYFS)
key-stage-ks1 = کی اسٹیج 1 (KS1، ایئر 1 اور 2)
key-stage-ks2 = کی اسٹیج 2 (KS2، ایئر 3 سے 6)
key-stage-ks3 = کی اسٹیج 3 (KS3، ایئر 7 سے 9)
key-stage-ks4 = کی اسٹیج 4 (KS4، ایئر 10 اور 11)
key-stage-ks5 = کی اسٹیج 5 (KS5، ایئر 12 اور 13)

language-use-taught = پڑھائی جاتی ہے
language-use-spoken = بولی جاتی ہے
language-use-interpreted = زبانی ترجمہ ہوتا ہے
language-use-translated = تحریری ترجمہ ہوتا ہے
language-use-written = پڑھی اور لکھی جاتی ہے

day-mon = پیر
day-tue = منگل
day-wed = بدھ
day-thu = جمعرات
day-fri = جمعہ
day-sat = ہفتہ
day-sun = اتوار

cost-free = مفت
cost-expenses = صرف اخراجات
cost-fee = فیس
cost-ask = ان سے پوچھیں

commitment-once = ایک بار
commitment-this-term = اس ٹرم میں
commitment-standing = جب تک ضرورت ہو

formality-formal = باقاعدہ، سند کے ساتھ
formality-informal = غیر رسمی

exactness-given = بالکل درست
exactness-unit = پوسٹ کوڈ سے
exactness-sector = پوسٹ کوڈ کے ایک حصے سے
exactness-outward = پوسٹ کوڈ کے علاقے سے

place-visibility-public = دکھائی جاتی ہے
place-visibility-masked = صرف پوسٹ کوڈ کا علاقہ استعمال ہوتا ہے

subject-english = انگریزی
subject-mathematics = ریاضی
subject-science = سائنس
subject-art-and-design = آرٹ اور ڈیزائن
subject-citizenship = شہریت
subject-computing = کمپیوٹنگ
subject-design-and-technology = ڈیزائن اور ٹیکنالوجی
subject-geography = جغرافیہ
subject-history = تاریخ
subject-languages = زبانیں
subject-music = موسیقی
subject-physical-education = جسمانی تعلیم (PE)
subject-religious-education = مذہبی تعلیم (RE)
subject-pshe = ذاتی، سماجی اور صحت کی تعلیم (PSHE)
subject-early-years = ابتدائی سال

mail-kind-sign-in = سائن ان کرنے کے لنک
mail-kind-matches = کوئی نیا جو مدد کر سکتا ہے
mail-kind-listing-link = اندراج کھولنے کے لنک
mail-kind-enquiry = کسی پیشکش کے بارے میں اسکول کے عملے کے پیغام
mail-fault-unreachable = ہمارے میل سرور سے رابطہ نہیں ہو رہا
mail-fault-certificate = ہمارے میل سرور کے سرٹیفکیٹ پر بھروسا نہیں کیا جا رہا
mail-fault-password = ہمارا میل سرور ہمارا پاس ورڈ قبول نہیں کرتا
mail-fault-turned-away = ہمارا میل سرور ہمیں واپس کر دیتا ہے
mail-fault-sender = ہمارا میل سرور وہ ایڈریس قبول نہیں کرتا جس سے ہم بھیجتے ہیں

# Days of the year.
date = { $day } { $month } { $year }
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

# Who made a change of the vocabulary, where it was no colleague of today's.
author-gone = کوئی جو اب یہاں نہیں ہے
author-program = پروگرام (kith { $command }{"\u200E"})
