# Why an offer fits a need, each as one short phrase.

reason-same-topic = { $topic } کے بارے میں
reason-narrower-topic = { $topic } کے بارے میں، جو { $asked } کا حصہ ہے
reason-broader-topic = { $topic } کے بارے میں، { $asked } اس کا حصہ ہے
reason-related-topic = { $topic } کے بارے میں، جو { $asked } سے ملتا جلتا ہے
reason-meaning = تقریباً یہی بات دوسرے الفاظ میں کہی گئی ہے
reason-words = ان الفاظ کا ذکر ہے: { $words }
reason-subject = { $subject } کے لیے
reason-key-stage = { $stage } کے لیے
reason-language = { $use ->
    [taught] { $language } پڑھائی جاتی ہے
    [spoken] { $language } بولی جاتی ہے
    [interpreted] { $language } کا زبانی ترجمہ ہوتا ہے
    [translated] { $language } کا تحریری ترجمہ ہوتا ہے
   *[written] { $language } پڑھی اور لکھی جاتی ہے
}
reason-format = { $format }، جیسا آپ نے کہا
reason-day = { $day } کو ہو سکتا ہے
reason-comes-to-school = { $distance }: اسکول آتے ہیں
reason-at-their-place = { $distance }: آپ کی کلاس ان کے پاس جاتی ہے
reason-online = آن لائن ہو سکتا ہے
reason-confirmed-on = { $ago ->
    [today] آج تصدیق ہوئی
    [yesterday] کل تصدیق ہوئی
    [days] { $count } دن پہلے تصدیق ہوئی
    [weeks] { $count ->
        [one] { $count } ہفتہ
       *[other] { $count } ہفتے
    } پہلے تصدیق ہوئی
    [months] { $count ->
        [one] { $count } مہینہ
       *[other] { $count } مہینے
    } پہلے تصدیق ہوئی
   *[years] { $count ->
        [one] { $count } سال
       *[other] { $count } سال
    } پہلے تصدیق ہوئی
}
unmet-key-stage = یہ نہیں لکھا کہ { $stage } کے لیے ہے
unmet-language = { $language } کا ذکر نہیں
unmet-day = یہ نہیں لکھا کہ { $day } کو ہو سکتا ہے
unmet-dates = { $kind ->
    [one-day] { $from } کو نہیں ہوتا
    [open] { $from } سے آگے کوئی نشست نہیں
   *[between] { $from } اور { $to } کے درمیان کوئی نشست نہیں
}
unmet-term-time-only = صرف اسکول کی ٹرم کے دوران ہوتا ہے
unmet-delivery = { $delivery ->
    [in_school] یہ نہیں لکھا کہ وہ اسکول آتے ہیں
    [at_our_place] یہ نہیں لکھا کہ کلاس ان کے پاس آ سکتی ہے
   *[online] یہ نہیں لکھا کہ آن لائن ہو سکتا ہے
}

distance = { $near ->
    [yes] { $miles } میل سے کم دور
   *[no] { $miles ->
        [one] { $miles } میل دور
       *[other] { $miles } میل دور
    }
}
