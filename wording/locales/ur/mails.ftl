# Mails. Plain text; one message a paragraph.

sign-in-subject = {"\u200F"}Kith میں سائن ان کرنے کا لنک
sign-in-opening = کسی نے، امید ہے آپ ہی نے، اس ایڈریس سے Kith میں سائن ان کرنا چاہا ہے۔ یہ لنک کھولیں اور بٹن دبائیں:
sign-in-lasts = یہ ایک بار کام کرتا ہے، { $minutes ->
    [one] { $minutes } منٹ
   *[other] { $minutes } منٹ
} کے اندر۔
sign-in-code = یا جس ڈیوائس پر آپ نے درخواست کی، اسی ڈیوائس پر اسی صفحے میں یہ کوڈ لکھیں: { $code }
sign-in-both-last = لنک اور کوڈ ایک بار کام کرتے ہیں، { $minutes ->
    [one] { $minutes } منٹ
   *[other] { $minutes } منٹ
} کے اندر۔ جب آپ ان میں سے ایک استعمال کر لیں تو دوسرا کام نہیں کرتا۔ یہ کوڈ کسی کو نہ دیں۔
sign-in-not-you = اگر یہ آپ نہیں تھے تو کچھ نہ کریں: اس ای میل کے بغیر کوئی اندر نہیں آ سکتا۔

matches-subject-one = کوئی جو اس میں مدد کر سکتا ہے: { $need }
matches-subject-several = { $count ->
    [one] { $count } نیا اندراج جو آپ کے کام آ سکتا ہے
   *[other] { $count } نئے اندراج جو آپ کے کام آ سکتے ہیں
}
matches-opening = { $count ->
    [one] آپ جو تلاش کر رہے ہیں، اس کے لیے کوئی نیا مل گیا ہے۔
   *[other] آپ جو تلاش کر رہے ہیں، اس کے لیے { $count } نئے اندراج موزوں ہیں۔
}
matches-need = “{ $need }” کے لیے:
matches-organisation = { $title }، منجانب { $partner } ({ $format })
matches-person = { $format }: یہ کون پیش کرتا ہے، دیکھنے کے لیے لنک کھولیں
matches-why = وجہ: { $reasons }
matches-check = پہلے ان سے پوچھیں: { $reasons }
matches-request = آپ کی درخواست، بدلنے یا بند کرنے کے لیے:
matches-stop-one = اس درخواست کے بارے میں ای میل بند کرنے کے لیے:
matches-why-you = یہ ای میل آپ کو اس لیے ملی کہ آپ نے Kith میں ایک درخواست کھلی رکھی ہے اور ہم سے کہا ہے کہ کوئی نیا موزوں ملے تو آپ کو لکھیں۔
matches-stop-all = ایسی تمام ای میل بند کرنے کے لیے یہ لنک کھولیں اور بٹن دبائیں۔ سائن ان کرنے کی ضرورت نہیں:
mail-preferences = {"\u200F"}Kith آپ کو کیا بھیجتا ہے، یہ دیکھنے اور اسے دوبارہ شروع کرنے کے لیے:

listing-link-subject = {"\u200F"}Kith میں آپ کا اندراج: { $partner }
listing-link-subject-person = {"\u200F"}Kith میں آپ کا اندراج
listing-link-opening = یہ لنک Kith میں آپ کا اندراج کھولتا ہے۔ آپ دیکھ سکتے ہیں کہ دوسروں کو کیا نظر آتا ہے، اسے بدل سکتے ہیں، عارضی طور پر بند کر سکتے ہیں، یا بتا سکتے ہیں کہ کچھ نہیں بدلا۔ پاس ورڈ کی ضرورت نہیں:
listing-link-lasts = { $days ->
    [one] یہ { $days } دن تک کام کرتا ہے۔
   *[other] یہ { $days } دن تک کام کرتا ہے۔
} اس کے بعد آپ اسی صفحے پر نیا لنک مانگ سکتے ہیں۔
listing-link-keep = جس کے پاس یہ لنک ہو وہ اندراج بدل سکتا ہے۔ اسے صرف ان لوگوں کو دیں جن پر آپ کو بھروسا ہو۔

# A message from school staff to a partner, in the partner's language and in English.
enquiry-subject = { $school } اس کے بارے میں پوچھتا ہے: { $title }
enquiry-opening = { $school } سے کسی نے آپ کی پیشکش “{ $title }” کے بارے میں آپ کو لکھا ہے۔
enquiry-role = وہ کون ہیں: { $role }
enquiry-what = انھوں نے کیا لکھا ہے:
enquiry-class = کلاس: { $class }
enquiry-dates = کب: { $dates }
enquiry-answer = جواب دینے کے لیے اسی ای میل کا جواب لکھیں۔ آپ کا جواب سیدھا { $address } پر جاتا ہے۔
enquiry-offer = آپ کی پیشکش، جیسے دوسروں کو نظر آتی ہے:
enquiry-why-here = یہ ایڈریس Kith میں آپ کے اندراج میں لکھا ہے، تاکہ اسکول کا عملہ آپ کو لکھ سکے۔

# The same to a liaison officer, where Kith does not write to the partner itself.
enquiry-pass-on-subject = { $school } رابطہ کروانے کی درخواست کرتا ہے: { $format }
enquiry-pass-on-opening = { $school } سے کسی نے Kith میں ایک پیشکش کے لیے درخواست کی ہے۔ Kith اس شراکت دار کو خود نہیں لکھتا، اس لیے مہربانی کر کے دونوں کا رابطہ کروا دیں۔
enquiry-pass-on-offer = { $title }، منجانب { $partner } ({ $format })
enquiry-pass-on-person = { $format }: یہ کون پیش کرتا ہے، دیکھنے کے لیے لنک کھولیں
enquiry-pass-on-link = وہ کس سے رابطہ چاہتے ہیں، اور ان سے رابطہ کیسے ہو گا:
enquiry-pass-on-answer = درخواست کرنے والے کو لکھنے کے لیے اسی ای میل کا جواب دیں۔ جواب سیدھا { $address } پر جاتا ہے۔
