# What was wrong with an input: the field, its value, and what to do.

problem = { $field }، “{ $value }”: { $sentence }
problem-without-value = { $field }: { $sentence }

rule-required = یہ خالی ہے۔ اسے پُر کریں۔
rule-too-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $max ->
    [one] { $max } حرف
   *[other] { $max } حروف
} لکھیں۔
rule-bad-character = اس میں ایسا حرف ہے جو محفوظ نہیں ہو سکتا۔ پیسٹ کرنے کے بجائے اسے دوبارہ ٹائپ کریں۔
rule-not-one-of = یہ یہاں استعمال ہونے والی قدروں میں سے نہیں۔ ان میں سے ایک لکھیں: { $allowed }۔
rule-too-many = یہ بہت زیادہ ہیں۔ زیادہ سے زیادہ { $max } دیں۔
rule-not-a-postcode = یہ پوسٹ کوڈ کی طرح نہیں لکھا گیا۔ اسے یوں لکھیں: LE5 4PH۔
rule-postcode-incomplete = یہ پوسٹ کوڈ کا صرف پہلا حصہ ہے۔ پورا لکھیں، جیسے LE5 4PH۔
rule-postcode-unknown = ایسا کوئی پوسٹ کوڈ معلوم نہیں۔ اسے دیکھ لیں، یا عرض بلد اور طول بلد دیں۔
rule-postcode-outside-england = یہ پوسٹ کوڈ انگلینڈ سے باہر کا ہے، اس لیے فاصلہ معلوم نہیں ہو سکتا۔ انگلینڈ کا پوسٹ کوڈ دیں۔
rule-not-a-point-in-england = یہ جگہ انگلینڈ میں نہیں۔ عرض بلد اور طول بلد دونوں ڈگری میں دیں، جیسے 52.63 اور {"\u200E"}-1.13۔
rule-not-an-email-address = یہ ای میل ایڈریس نہیں ہے: { $fault }
rule-not-a-phone-number = یہ ٹیلی فون نمبر نہیں ہے۔ تمام ہندسے لکھیں، جیسے {"\u200E"}020 7946 0123، یا + اور ملک کے کوڈ سے شروع کریں۔
rule-not-a-web-address = یہ ویب ایڈریس نہیں ہے۔ اسے https://{"\u200E"} یا http://{"\u200E"} سے شروع کریں۔
rule-not-a-date = یہ تاریخ نہیں ہے۔ اسے یوں لکھیں: {"\u200E"}31/01/2027 یا {"\u200E"}2027-01-31۔
rule-date-before = یہ دن بہت پہلے کا ہے۔ { $earliest } یا اس کے بعد کا دن دیں۔
rule-date-after = یہ دن بہت بعد کا ہے۔ { $latest } یا اس سے پہلے کا دن دیں۔
rule-not-a-key-stage = یہ کی اسٹیج یا ایئر گروپ نہیں ہے۔ اسے یوں لکھیں: KS2 یا Year 5۔
rule-unknown-language = اس نام کی کوئی زبان معلوم نہیں۔ { $suggested ->
    [0] اس کا کوئی دوسرا نام، یا انگریزی نام لکھ کر دیکھیں۔
   *[other] کیا آپ کی مراد { $suggestions } ہے؟
}
rule-unknown-topic = اس نام کا کوئی موضوع معلوم نہیں۔ { $suggested ->
    [0] اس کا کوئی دوسرا نام، یا کوئی وسیع موضوع لکھ کر دیکھیں۔
   *[other] کیا آپ کی مراد { $suggestions } ہے؟
}
rule-unknown-subject = اس نام کا کوئی مضمون معلوم نہیں۔ قومی نصاب کا کوئی مضمون لکھیں، جیسے History۔
rule-unknown-school = اس سے کوئی اسکول نہیں ملا۔ اسکول کا پوسٹ کوڈ دیں، یا نام زیادہ پورا لکھیں۔
rule-not-a-number = یہ عدد نہیں ہے۔ صرف ہندسے لکھیں، جیسے 12۔
rule-out-of-range = یہ حد سے باہر ہے۔ { $min } سے { $max } تک کا عدد دیں۔
rule-not-a-urn = یہ کسی اسکول کا URN نہیں ہے۔ اس میں چھ ہندسے ہوتے ہیں؛ یہ اسکولوں کے رجسٹر میں لکھا ہوتا ہے۔
rule-not-found = یہاں ایسا کوئی ریکارڈ نہیں۔ حوالہ دیکھ لیں۔
rule-still-a-draft = یہ اندراج ابھی مسودہ ہے، جو کسی اور کو نظر نہیں آتا۔ پہلے کسی رابطہ افسر کو اسے شائع کرنا ہو گا۔
rule-withdrawn = یہ اندراج واپس لے لیا گیا ہے۔ رابطہ افسر اسے دوبارہ شائع کر سکتے ہیں۔
rule-consent-missing = اس شخص کی رضامندی درج نہیں۔ لکھیں کہ انھوں نے کس دن اور کیسے رضامندی دی۔
rule-audience-too-wide = یہ اندراج سب کو نہیں دکھایا جا سکتا۔ اسکول کا عملہ، کوئی لوکل اتھارٹی یا کوئی اسکول چنیں۔
rule-duplicate = یہ فائل کی سطر { $line } میں پہلے سے موجود ہے۔ دونوں میں سے ایک ہٹا دیں، یا اسے الگ حوالہ دیں۔
rule-wrong-field-count = اس قطار میں { $found ->
    [one] { $found } خانہ ہے
   *[other] { $found } خانے ہیں
} اور سرخی میں { $expected }۔ دیکھیں کہ قطار میں کوئی کوما کم یا زیادہ تو نہیں، یا کسی متن کو واوین کی ضرورت تو نہیں۔
rule-column-missing = یہ کالم فائل میں نہیں ہے۔ اسے سرخی میں شامل کریں۔
rule-column-unknown = اس نام کا کوئی کالم نہیں۔ اس کا نام بدلیں یا اسے ہٹا دیں؛ کالم یہ ہیں: { $known }۔
rule-column-not-chosen = اس کے لیے کوئی کالم نہیں چنا گیا۔ ایک چنیں۔
rule-not-a-table = یہ فائل فہرست کے طور پر نہیں پڑھی جا سکتی۔ اسے CSV یا Excel فائل ({"\u200E"}.xlsx) کے طور پر محفوظ کریں۔
rule-file-too-large = یہ فائل بہت بڑی ہے۔ زیادہ سے زیادہ { $megabytes } MB کی فائل دیں، یا اسے حصوں میں بانٹ دیں۔
rule-not-utf8 = یہ فائل UTF-8 نہیں ہے۔ اسے دوبارہ “CSV UTF-8” کے طور پر محفوظ کریں۔
rule-not-a-time = یہ دن کا وقت نہیں ہے، یا واضح نہیں کہ صبح ہے یا شام۔ اسے یوں لکھیں: 16:30 یا 4.30pm۔
rule-not-a-session = اسے دن اور وقت کے طور پر نہیں پڑھا جا سکا۔ اسے یوں لکھیں: Sat 10:00-12:00 term time۔
rule-ends-as-it-starts = ختم ہونے کا وقت شروع ہونے کے وقت جیسا ہے۔ اگر ختم ہونے کا وقت معلوم نہ ہو تو اسے خالی چھوڑ دیں۔
rule-partners-own-choice = اسے صرف شراکت دار خود کھول سکتا ہے۔ اسے چھوڑ دیں، یا ان سے کہیں کہ وہ خود چنیں۔
rule-only-with = یہ صرف { $other } کے ساتھ آتا ہے۔ دونوں دیں، یا اسے چھوڑ دیں۔
rule-name-taken = یہ پہلے ہی { $other } کا نام ہے۔ کوئی دوسرا نام دیں، یا نشان لگائیں کہ اس کے جان بوجھ کر ایک سے زیادہ معنی ہیں، اور وجہ لکھیں۔
rule-already-so = یہ پہلے ہی ایسا ہے۔ اسے ایسے ہی رہنے دیں، یا کچھ اور دیں۔
rule-part-of-itself = اس سے موضوع خود اپنا ہی حصہ بن جائے گا۔ ایسا موضوع دیں جو اس کا حصہ نہ ہو۔
rule-broader-and-related = ان دونوں میں سے ایک دوسرے کا حصہ ہے، اس لیے یہ برابر نہیں رکھے جا سکتے۔ موضوع کو یا وسیع تر کے طور پر دیں یا متعلقہ کے طور پر، دونوں نہیں۔
rule-preferred-name = لوگوں کو یہی نام دکھایا جاتا ہے۔ اس کے بجائے موضوع کا نام بدلیں؛ پھر پرانا نام ہٹایا جا سکتا ہے۔
rule-wrong-script = اس میں ایسے حروف ہیں جن میں یہ زبان نہیں لکھی جاتی (یہ اس میں لکھی جاتی ہے: { $scripts })۔ نام اس کے اپنے رسم الخط میں دیں، یا نام کی کوئی دوسری قسم چنیں۔
rule-without-words = اس میں کوئی حرف یا ہندسہ نہیں، اس لیے اس سے کچھ نہیں ڈھونڈا جا سکتا۔ ایسا نام دیں جو پڑھا جا سکے۔
rule-stands-no-longer = یہ تبدیلی بعد میں واپس لے لی گئی یا اس کی جگہ دوسری آ گئی، اس لیے واپس لینے کو کچھ نہیں۔ پچھلی تبدیلیاں دیکھیں، اور جو وہاں نظر آئے اسے بدلیں۔
rule-nobody-to-pass-on = اسے ابھی کوئی آگے نہیں پہنچا سکتا، کیونکہ کوئی رابطہ افسر نہیں ہے۔ اپنے اسکول سے پوچھیں کہ شراکت داروں سے رابطہ کون رکھتا ہے، اور انھیں شامل کروائیں۔
rule-not-a-code = یہ کوڈ نہیں ہے۔ ای میل میں لکھے ہوئے چھ ہندسے لکھیں۔
rule-code-works-not-here = یہ کوڈ کام نہیں کرتا۔ سب سے نئی ای میل میں ہندسے دیکھیں، اس ای میل کا لنک کھولیں، یا نئی ای میل مانگیں۔
rule-last-administrator = یہ آخری منتظم ہیں، اور ان کے بغیر کوئی نیا منتظم نہیں بنا سکے گا۔ پہلے کسی اور کو منتظم بنائیں۔
rule-changed-meanwhile = اس دوران کسی اور نے اسے بدل دیا{ $count ->
    [0] {""}
   *[other] ، اب یہ ہے: { $current }
}۔ اسے دوبارہ دیکھیں، پھر بدلیں۔

email-fault-at-sign = اس میں ایک @ ہونا چاہیے، جیسے office@example.org میں ہے۔
email-fault-local-part = {"\u200F"}@ سے پہلے کا حصہ دیکھیں۔ اس کے شروع یا آخر میں نقطہ، ایک ساتھ دو نقطے، یا خالی جگہ نہیں ہو سکتی۔
email-fault-domain = {"\u200F"}@ کے بعد کا حصہ دیکھیں۔ اس کے آخر میں {"\u200E"}.org یا {"\u200E"}.sch.uk جیسا نام آتا ہے، اور اس کے بعد نقطہ نہیں ہوتا۔
email-fault-not-ascii = اس میں A سے Z کے علاوہ حروف ہیں۔ دیکھیں کہ کسی حرف پر کوئی نشان تو نہیں۔
email-fault-too-long = یہ اتنا لمبا ہے کہ ای میل پہنچائی نہیں جا سکتی۔

# The names of fields, as forms and reports say them.
field-accessibility-email = صفحے میں دشواری بتانے کا ایڈریس
field-address = پتہ
field-age-from = کم سے کم عمر
field-age-to = زیادہ سے زیادہ عمر
field-also-known-as = دوسرے نام
field-ambiguous = جان بوجھ کر ایک سے زیادہ معنی
field-area = پوسٹ کوڈ کا پہلا حصہ
field-audience = کون دیکھ سکتا ہے
field-authority = لوکل اتھارٹی
field-broader = وسیع تر موضوعات
field-change = تبدیلی
field-columns = کالم
field-class = کون سی کلاس
field-closed = کس دن بند
field-code = کوڈ
field-commitment = کتنی بار
field-consent = آپ کی رضامندی
field-consent-date = رضامندی کا دن
field-consent-how = رضامندی کیسے دی گئی
field-consent-words = رضامندی کے الفاظ کا ورژن
field-contact-public = رابطے کی تفصیل سب کو دکھائی جائے
field-controller-email = ذاتی معلومات کے بارے میں سوالوں کا ایڈریس
field-controller-name = یہ Kith کون چلاتا ہے
field-cost = خرچ
field-cost-note = خرچ کے بارے میں نوٹ
field-dates = کب
field-day = دن
field-days = دن
field-delivery = کہاں ہو گا
field-description = تفصیل
field-description-language = تفصیل کی زبان
field-display-role = کردار
field-email = ای میل ایڈریس
field-drafts = مسودے
field-ends = ختم ہونے کا وقت
field-ends-on = آخری دن
field-english = انگریزی میں
field-expires-on = کام کرنے کا آخری دن
field-file = فائل
field-formality = باقاعدہ یا غیر رسمی
field-format = کیا کیا جائے گا
field-key-stage = کی اسٹیج
field-key-stages = کی اسٹیجز
field-kind = قسم
field-language = زبان
field-languages = زبانیں
field-lacks = کیا کمی ہے
field-largest-group = زیادہ سے زیادہ بچے
field-latitude = عرض بلد
field-length-minutes = کتنے منٹ کا
field-longitude = طول بلد
field-name = نام
field-near = کس کے قریب
field-need-id = ضرورت کا حوالہ
field-note = نوٹ
field-notice-days = کتنے دن پہلے بتانا ہے
field-offer = پیشکش
field-offer-numbered = پیشکش { $number }
field-offer-id = پیشکش کا حوالہ
field-only = صرف
field-partner-id = شراکت دار کا حوالہ
field-phase = تعلیم کا مرحلہ
field-phone = ٹیلی فون نمبر
field-place-numbered = جگہ { $number }
field-place-visibility = جگہ دکھائی جائے یا نہیں
field-only-day = دن کے لحاظ سے چھانٹیں
field-only-format = کام کے لحاظ سے چھانٹیں
field-only-key-stage = کی اسٹیج کے لحاظ سے چھانٹیں
field-only-kind = قسم کے لحاظ سے چھانٹیں
field-only-language = زبان کے لحاظ سے چھانٹیں
field-place = پوسٹ کوڈ یا اسکول
field-postcode = پوسٹ کوڈ
field-qualification = سند
field-reference = حوالہ
field-reason = وجہ
field-related = متعلقہ موضوعات
field-role = کردار
field-row = قطار
field-rows = قطاریں
field-school = اسکول
field-scopes = اس سے کیا کرنے کی اجازت ہے
field-school-urn = اسکول کا URN
field-session-numbered = نشست { $number }
field-sessions = نشستیں
field-slip-language = پرچی کی زبان
field-sort = ترتیب
field-source = فہرست کا نام
field-starts = شروع ہونے کا وقت
field-starts-on = پہلا دن
field-status = حیثیت
field-subject = مضمون
field-subjects = مضامین
field-successor-urn = بعد میں آنے والے اسکول کا URN
field-summary = خلاصہ
field-summary-language = شراکت دار کی تفصیل کی زبان
field-term-time = صرف اسکول کی ٹرم کے دوران
field-text = کلاس کیا سیکھ رہی ہے
field-times-public = اوقات سب کو دکھائے جائیں
field-title = عنوان
field-title-language = عنوان کی زبان
field-topic = موضوع
field-topics = موضوعات
field-travel-km = کتنے کلومیٹر سفر کرتے ہیں
field-urn = URN
field-valid-from = پہلا دن
field-valid-to = آخری دن
field-website = ویب سائٹ
field-write-to-me = مجھے لکھیں
field-why = وجہ
field-within-miles = فاصلہ میل میں
field-within-km = زیادہ سے زیادہ کتنے کلومیٹر دور
field-words = آپ کیا تلاش کر رہے ہیں
field-what = آپ کیا چاہتے ہیں
