# Changing a listing in small steps; the steps of registering have the same questions.

edit-title = اپنا اندراج بدلیں
edit-lead = چنیں کہ کیا بدلنا ہے۔ آپ جو لکھیں وہ بھیجتے ہی ہم سنبھال لیتے ہیں۔ دوسروں کو تب نظر آتا ہے جب آپ اسے محفوظ کر دیں۔
edit-part = { $part ->
    [kind] آپ کون ہیں
    [names] نام
    [offer] آپ کیا پیش کرتے ہیں
    [where] کہاں
    [times] کب
    [details] خرچ اور تعداد
    [languages] زبانیں
    [contact] آپ سے رابطہ کیسے ہو
   *[public] کون کیا دیکھتا ہے
}
edit-change = بدلیں
edit-not-said = ابھی نہیں بتایا
edit-said-of = { $what }: { $said }
edit-back = اپنے اندراج پر واپس
edit-kept = آپ کی کچھ تبدیلیاں ابھی محفوظ نہیں ہوئیں۔
edit-look-over = انھیں دیکھ لیں
edit-pick-lead = آپ کی ایک سے زیادہ پیشکشیں ہیں۔ آپ کون سی بدلنا چاہتے ہیں؟
edit-another-offer = ایک اور پیشکش شامل کریں
edit-save-now = ابھی محفوظ کریں
edit-keep = اسے رکھیں، اور کچھ اور بدلیں
edit-name-hint = جس نام سے لوگ جانتے ہیں۔ یہ کسی بھی زبان اور رسم الخط میں ہو سکتا ہے۔
edit-name-person-hint = لکھیں کہ آپ کیا پیش کرتے ہیں، اپنا نام نہیں۔ مثلاً: صومالی کھانے پکانے والے والد یا والدہ
edit-other-names-hint = ہر سطر میں ایک، کسی بھی زبان اور رسم الخط میں
edit-summary-hint = اپنے الفاظ میں، اپنی زبان میں
edit-words-language = آپ نے یہ کس زبان میں لکھا؟
edit-title-hint = آپ اسے خالی چھوڑ سکتے ہیں۔ پھر ہم آپ کی چنی ہوئی باتوں سے اسے بنا لیتے ہیں۔
edit-topics-hint = آپ اسے خالی چھوڑ سکتے ہیں۔ ایک سے زیادہ ہوں تو بیچ میں کوما لگائیں۔
edit-subjects-hint = جو مناسب ہوں وہ چنیں۔ کوئی نہ چنیں تب بھی ٹھیک ہے۔
edit-key-stages-hint = کوئی نہ چنیں تو مطلب ہے ہر عمر۔
edit-delivery = { $way ->
    [in_school] ہم اسکول آتے ہیں
    [at_our_place] کلاس ہمارے پاس آتی ہے
   *[online] آن لائن
}
edit-format-visit = کلاس ہمارے ہاں آتی ہے
edit-travel = آپ اسکول تک کتنی دور سفر کرتے ہیں؟
edit-travel-none = بالکل نہیں
edit-travel-miles = { $miles ->
    [one] { $miles } میل تک
   *[other] { $miles } میل تک
}
edit-postcode-hint = مثلاً: LE5 4PH
edit-times-hint = جو معلوم نہ ہو اسے چھوڑ دیں۔ مثلاً: 10:00، 10am، 16:30
edit-time-day = وقت { $number } کا دن
edit-time-starts = وقت { $number } کا آغاز
edit-time-ends = وقت { $number } کا اختتام
edit-time-term = وقت { $number }: صرف اسکول کی ٹرم کے دوران؟
edit-time-none = کوئی دن نہیں
edit-term = { $term ->
    [yes] صرف اسکول کی ٹرم کے دوران
    [no] سارا سال
   *[unknown] نہیں بتایا
}
edit-more-times = ایک اور وقت شامل کریں
edit-language-numbered = زبان { $number }
edit-language-use = زبان { $number }: آپ اس میں کیا کرتے ہیں؟
edit-language-none = کوئی زبان نہیں
edit-more-languages = ایک اور زبان شامل کریں
edit-phone-hint = مثلاً: {"\u200E"}07700 900123
edit-contact-public = کیا سب دیکھ سکتے ہیں کہ آپ سے رابطہ کیسے ہو؟
edit-contact-person = اسکول کا عملہ آپ کے اسکول کے ذریعے آپ سے رابطہ کرتا ہے۔ کسی اور کو آپ سے رابطے کا طریقہ نظر نہیں آتا۔
edit-place-public = کیا دوسرے دیکھ سکتے ہیں کہ آپ بالکل کہاں ہیں؟
edit-place-masked = نہیں: صرف علاقہ
edit-place-shown = جی ہاں: پتہ
edit-audience = آپ کا اندراج کون دیکھ سکتا ہے؟
edit-audience-school = صرف اس اسکول کا عملہ جس سے آپ کا رابطہ ہے
edit-audience-staff = ہر اسکول کا عملہ
edit-audience-everyone = سب لوگ
edit-audience-as-it-is = جیسے ابھی ہے
edit-times-public = کیا سب دیکھ سکتے ہیں کہ بچے کب جمع ہوتے ہیں؟
edit-times-public-hint = اسکول کے عملے کو یہ ہمیشہ نظر آتا ہے۔
edit-yes = جی ہاں
edit-no = نہیں
edit-check-title = اپنی تبدیلیاں دیکھ لیں
edit-check-lead = یہ تبدیلیاں ابھی کسی کو نظر نہیں آتیں۔
edit-check-none = کچھ نہیں بدلا۔
edit-check-caption = کیا بدلے گا
edit-check-now = اب
edit-check-then = تبدیلی کے بعد
edit-check-save = یہ تبدیلیاں محفوظ کریں
edit-check-discard = یہ تبدیلیاں ختم کریں
edit-clash-lead = جب آپ بدل رہے تھے، کسی اور نے بھی یہی بدلا۔ کچھ ضائع نہیں ہوا۔ چنیں کہ کون سا رکھنا ہے۔
edit-clash-of = { $part }: کون سا درست ہے؟
edit-clash-yours = آپ نے لکھا: { $said }
edit-clash-current = اب لکھا ہے: { $said }
edit-clash-go-on = آگے بڑھیں
edit-saved = تبدیلیاں محفوظ ہو گئیں۔
edit-discarded = آپ کی تبدیلیاں ختم کر دی گئیں۔ اندراج ویسا ہی ہے جیسا پہلے تھا۔
edit-made-title = { $format }: { $about }
edit-in-english = انگریزی میں: { $words }
