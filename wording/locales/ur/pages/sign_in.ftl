# Signing in, and one's own account.

link-sent = اگر یہ ایڈریس ہمارے پاس ہے تو سائن ان کرنے کا لنک آ رہا ہے۔ یہ 15 منٹ تک کام کرتا ہے۔
sign-in-heading = سائن ان کریں
sign-in-lead = پاس ورڈ کوئی نہیں۔ ہم آپ کو ایک ای میل بھیجتے ہیں جس میں لنک اور کوڈ ہوتا ہے۔ ہر ایک ایک بار کام کرتا ہے۔
email-label = آپ کا ای میل ایڈریس
email-hint = وہ جو آپ کے اسکول یا گروپ نے ہمیں دیا، جیسے office@example.org
send-link = مجھے ای میل بھیجیں
link-sent-heading = اپنی ای میل دیکھیں
sign-in-code-lead = اگر یہ ایڈریس ہمارے پاس ہے تو ای میل آ رہی ہے۔ اس میں لنک کھولیں، یا اس کا کوڈ یہاں لکھیں۔ دونوں ایک بار کام کرتے ہیں، { $minutes ->
    [one] { $minutes } منٹ
   *[other] { $minutes } منٹ
} کے اندر۔
sign-in-code-label = ای میل میں لکھا کوڈ
sign-in-code-hint = چھ ہندسے
sign-in-code-button = سائن ان کریں
sign-in-code-again = کچھ نہیں آیا؟ دوسری ای میل مانگیں
sign-in-code-over = بہت بار غلط کوڈ لکھا گیا، اس لیے یہ کوڈ ختم ہو گیا ہے۔ ای میل میں لنک کھولیں، یا دوسری ای میل مانگیں۔
sign-in-own-device = یہ میری اپنی ڈیوائس ہے: مجھے { $days ->
    [one] { $days } دن
   *[other] { $days } دن
} تک سائن ان رکھیں
confirm-heading = بس ایک قدم باقی ہے
confirm-lead = اس ڈیوائس پر سائن ان کرنے کے لیے بٹن دبائیں۔
confirm-button = یہاں سائن ان کریں

account-title = آپ کا اکاؤنٹ
account-lead = {"\u200F"}Kith آپ کے بارے میں کیا رکھتا ہے، اور آپ کہاں سائن ان ہیں۔
account-email = ای میل ایڈریس
account-called = صفحوں پر آپ کو کیا کہا جاتا ہے
account-language = زبان
account-language-none = نہیں چنی گئی۔ آپ اسے صفحے کے نیچے چن سکتے ہیں۔
account-since = رجسٹر ہونے کی تاریخ
account-mails-heading = آپ کی ای میل
account-mails = آپ کو ای میل سے کیا ملتا ہے
account-roles-heading = آپ کا تعلق کس سے ہے
account-roles-none = آپ کا تعلق کسی اسکول، لوکل اتھارٹی یا شراکت دار سے نہیں۔ جنھوں نے آپ کو سائن ان کے لیے یہ ایڈریس دیا، ان سے پوچھیں۔
account-role = کردار
account-of = کہاں
account-open = کھولیں
account-open-listing = اندراج کھولیں
account-role-teacher = استاد
account-role-liaison-school = اسکول کا رابطہ افسر
account-role-liaison-authority = لوکل اتھارٹی کا رابطہ افسر
account-role-partner-editor = اندراج میں تبدیلی کرنے والا
account-role-administrator = منتظم
account-sessions-heading = آپ کہاں سائن ان ہیں
account-sessions = سائن ان
account-session-began = کب سے
account-session-used = آخری استعمال
account-session-ends = کب ختم
account-session-device = ڈیوائس
account-session-this = یہی ڈیوائس
account-session-own = آپ کی اپنی
account-session-shared = مشترکہ یا نہیں بتایا
account-session-end = وہاں سائن آؤٹ کریں
account-session-do = آپ کیا کر سکتے ہیں
account-sessions-end = ہر جگہ سائن آؤٹ کریں
account-session-ended = وہاں سائن آؤٹ ہو گیا۔
account-privacy = {"\u200F"}Kith لوگوں کی معلومات کا کیا کرتا ہے

language-offer = یہ صفحے اردو میں پڑھیں
