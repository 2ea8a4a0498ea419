# Asking who can help, and what was found.

found = { $count ->
    [0] کچھ نہیں ملا
    [one] { $count } ملا
   *[other] { $count } ملے
}
words-only = ابھی صرف الفاظ ملائے گئے ہیں، ان کے معنی نہیں، اس لیے شاید کچھ رہ گیا ہو۔
way = { $way ->
    [in_school] اسکول آتے ہیں
    [at_our_place] آپ کی کلاس ان کے پاس جاتی ہے
   *[online] آن لائن
}
children = { $count ->
    [one] { $count } بچہ
   *[other] { $count } بچے
}
minutes = { $count ->
    [one] { $count } منٹ
   *[other] { $count } منٹ
}
days-notice = { $count ->
    [0] ضرورت نہیں
    [one] { $count } دن
   *[other] { $count } دن
}
ask-title = شراکت دار تلاش کریں
ask-heading = آپ کی کلاس کیا سیکھ رہی ہے؟
ask-lead = ایسے لکھیں جیسے آپ کسی ساتھی کو بتاتے ہیں۔ آپ دیکھیں گے کہ آپ کے قریب کون مدد کر سکتا ہے، اور کیوں۔
text-label = کلاس کیا سیکھ رہی ہے، اور کس چیز سے مدد ملے گی
text-hint = مثلاً: قدیم رومی لوگ، کوئی جو بچوں کے چھونے اور دیکھنے کے لیے چیزیں لائے
key-stage-label = ایئر گروپ یا کی اسٹیج
key-stage-hint = مثلاً: Year 4 یا KS2
language-label = زبان
language-hint = اس کے کسی بھی نام سے
find = شراکت دار تلاش کریں
understood = ہم یہ سمجھے
understood-hint = آپ کی مراد یہ نہیں تھی؟ دوسرے الفاظ میں لکھیں، یا اوپر کوئی خانہ پُر کریں۔
strangers = اسکول کے عملے کے جو لوگ سائن ان ہوں، انھیں رضاکار، والدین اور ترجمان بھی نظر آتے ہیں۔
no-place = پوسٹ کوڈ کے بغیر صرف وہی دکھائے جا سکتے ہیں جو آن لائن کام کرتے ہیں۔
no-postcodes = یہاں پوسٹ کوڈ موجود نہیں ہیں، اس لیے صرف وہی دکھائے جا سکتے ہیں جو آن لائن کام کرتے ہیں۔
nobody-sign-in = اسکول کا عملہ سائن ان کر کے ضرورت کھلی رکھ سکتا ہے، اور کوئی ملے تو ہم لکھتے ہیں۔
keep-open = یہ ضرورت کھلی رکھیں: کوئی ملے تو مجھے لکھیں
keep-open-mails = یہ ای میل صرف آپ کو ملتی ہیں، دن میں زیادہ سے زیادہ دو، اور آپ انھیں کسی بھی وقت بند کر سکتے ہیں۔
keep-school = کس اسکول کے لیے
where = کہاں
when = کب
no-distance = فاصلہ معلوم نہیں
cost = خرچ
group = زیادہ سے زیادہ گروپ
length = دورانیہ
notice = کتنا پہلے بتانا ہے
languages = زبانیں
fresh = اندراج
ask = ان سے پوچھیں
from = منجانب
ask-place-label = پوسٹ کوڈ یا اسکول
ask-place-hint = {"\u200F"}LE5 4PH، یا کسی اسکول کا نام
ask-place-hint-own = خالی چھوڑیں تو آپ کا اپنا اسکول لیا جاتا ہے
ask-near-school = { $school } کے قریب
ask-did-you-mean = کیا آپ کی مراد { $topic } ہے؟
ask-found = { $count ->
    [one] { $count } پیشکش موزوں ہے
   *[other] { $count } پیشکشیں موزوں ہیں
}
ask-found-narrowed = موزوں { $total } پیشکشوں میں سے { $count }
ask-nobody-heading = ابھی کوئی موزوں نہیں ملا
ask-none-narrowed = { $total ->
    [one] { $total } پیشکش موزوں ہے، لیکن ان فلٹروں کے ساتھ نہیں۔ زیادہ دیکھنے کے لیے ایک فلٹر ہٹائیں۔
   *[other] { $total } پیشکشیں موزوں ہیں، لیکن ان سب فلٹروں کے ساتھ کوئی نہیں۔ زیادہ دیکھنے کے لیے ایک فلٹر ہٹائیں۔
}
ask-filters = تلاش محدود کریں
ask-filters-set = لگے ہوئے فلٹر
ask-remove = ہٹائیں
ask-remove-all = سب فلٹر ہٹائیں
ask-by-kind = شراکت دار کی قسم
ask-by-key-stage = کی اسٹیج
ask-by-language = زبان
ask-by-format = وہ کیا کرتے ہیں
ask-by-day = دن
ask-by-distance = فاصلہ
ask-within = { $miles ->
    [one] { $miles } میل
   *[other] { $miles } میل
} تک
ask-pages = نتیجوں کے صفحے
ask-page-before = پچھلا صفحہ
ask-page-next = اگلا صفحہ
ask-page-first = پہلے صفحے پر جائیں
ask-page-beyond = اس کا صفحہ { $page } نہیں ہے۔
ask-near-heading = قریب ترین، جو تقریباً موزوں ہیں
ask-but = لیکن: { $what }
ask-worth-asking = پوچھ لینا بہتر ہے: { $what }
ask-beyond-their-travel = { $miles ->
    [one] وہ جتنا سفر کرتے ہیں اس سے { $miles } میل زیادہ دور
   *[other] وہ جتنا سفر کرتے ہیں اس سے { $miles } میل زیادہ دور
}
ask-beyond-your-travel = { $miles ->
    [one] آپ کی کلاس جتنا سفر کرے گی اس سے { $miles } میل زیادہ دور
   *[other] آپ کی کلاس جتنا سفر کرے گی اس سے { $miles } میل زیادہ دور
}
ask-why-more = وجہ تفصیل سے
ask-them = ان سے پوچھیں
ask-keep-heading = ہم آپ کے لیے تلاش جاری رکھ سکتے ہیں
ask-schools-heading = آپ کی مراد کون سا اسکول ہے؟
ask-schools-lead = آپ نے جو لکھا اس سے کئی اسکول ملتے ہیں۔ اپنا اسکول چنیں۔
ask-schools-more = ان کے علاوہ بھی اسکول ہیں۔ اپنا اسکول ڈھونڈنے کے لیے شہر یا پوسٹ کوڈ بھی لکھیں۔
ask-schools-caption = “{ $words }” جیسے اسکول
ask-school = اسکول
ask-school-authority = لوکل اتھارٹی
ask-school-postcode = پوسٹ کوڈ
ask-school-urn = نمبر (URN)
ask-suggestions = { $count ->
    [0] کوئی تجویز نہیں
    [one] { $count } تجویز۔ تیر والی کلیدیں استعمال کریں۔
   *[other] { $count } تجویزیں۔ تیر والی کلیدیں استعمال کریں۔
}
