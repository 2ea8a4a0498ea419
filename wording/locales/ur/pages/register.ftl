# A partner that registers itself.

register-title = {"\u200F"}Kith میں اپنا اندراج کروائیں
register-lead = آپ کے قریب کے اسکول یہاں ایسے لوگ اور گروپ تلاش کرتے ہیں جو اپنا علم اور ہنر بچوں تک لائیں۔ اس میں تقریباً پانچ منٹ لگتے ہیں۔ اکاؤنٹ کی ضرورت نہیں۔
register-adult = آپ کی عمر 18 سال یا اس سے زیادہ ہونی چاہیے۔
register-step = مرحلہ { $number }، کل { $all }
register-go-on = آگے بڑھیں
register-back = واپس
register-school-label = آپ کا رابطہ کس اسکول سے ہے؟
register-school-hint = اس کا نام یا نمبر۔ اگر کوئی نہیں تو خالی چھوڑ دیں۔
register-school-which = ان میں سے کون سا اسکول؟
register-school-none = ان میں سے کوئی نہیں
register-reach-hint = ہم آپ کو صرف آپ کے اندراج کا لنک بھیجتے ہیں، اور کچھ نہیں۔ ای میل ایڈریس یا ٹیلی فون نمبر دیں۔
register-check-title = دیکھ لیں، اور بھیج دیں
register-check-lead = ابھی آپ کا اندراج کسی کو نظر نہیں آتا۔ پہلے اسکول یا کونسل کا رابطہ افسر اسے پڑھتے ہیں۔
register-consent-heading = آپ کی رضامندی
register-consent = میری عمر 18 سال یا اس سے زیادہ ہے۔ مجھے اس اندراج کے بارے میں بات کرنے کا اختیار ہے۔ Kith میرا یہاں لکھا ہوا محفوظ رکھ سکتا ہے اور میرے چنے ہوئے لوگوں کو دکھا سکتا ہے۔ مجھے کسی بھی وقت اسے بدلنے یا واپس لینے کا حق ہے۔
register-consent-version = الفاظ کا ورژن: { $version }
register-send = بھیجیں
register-sent-title = شکریہ
register-sent-lead = آپ کا اندراج ہمیں مل گیا ہے۔ رابطہ افسر اسے پڑھیں گے، پھر یہ نظر آ سکے گا۔
register-sent-mail = ہم آپ کو ای میل سے آپ کے اندراج کا لنک بھیجتے ہیں۔ اس سے آپ اپنا لکھا ہوا بدل سکتے ہیں۔
register-sent-no-mail = آپ نے ای میل ایڈریس نہیں دیا۔ اسکول یا کونسل آپ کو آپ کے اندراج کا لنک دے سکتی ہے۔
register-gone-title = یہاں کچھ محفوظ نہیں
register-gone-lead = آپ نے جو لکھا تھا وہ اب اس ڈیوائس پر محفوظ نہیں، یا وہ پہلے ہی بھیجا جا چکا ہے۔ آپ دوبارہ شروع کر سکتے ہیں۔
register-begin-again = دوبارہ شروع کریں
