# A slip of paper on which a parent says what they could share with their child’s school. A new version of the consent
# words is a new version in the code too.

slip-title = آپ جو جانتے ہیں، ہمارے اسکول کو بتائیں
slip-lead = بہت سے والدین اور سرپرست کوئی کام، ہنر، زبان یا کہانی جانتے ہیں جس کے بارے میں بچے شوق سے سنیں گے۔ ہمیں لکھیں کہ آپ کیا بتا یا سکھا سکتے ہیں۔
slip-ask-title = آپ کیا بتا یا سکھا سکتے ہیں؟
slip-ask-title-hint = مثلاً: روٹی پکانا، نرس کا کام، سبزیاں اگانا
slip-ask-format = آپ یہ کیسے کرنا چاہیں گے؟
slip-ask-languages = آپ کون سی زبانیں بولتے ہیں؟
slip-ask-days = آپ کے لیے کون سے دن مناسب ہیں؟
slip-ask-phone = آپ کا ٹیلی فون نمبر
slip-ask-email = آپ کا ای میل ایڈریس
slip-agreement = آپ کی رضامندی
slip-consent = مجھے منظور ہے کہ اسکول میرا یہاں لکھا ہوا اپنے پاس رکھے اور اپنے عملے کو دکھائے، تاکہ وہ مجھ سے پوچھ سکیں۔ میرا ٹیلی فون نمبر اور ای میل ایڈریس صرف وہ لوگ دیکھتے ہیں جو والدین سے رابطہ رکھتے ہیں، اور وہ جو یہ سروس چلاتے ہیں۔ مجھے کسی بھی وقت اپنا فیصلہ بدلنے کا حق ہے، اور پھر اسکول اسے ہٹا دیتا ہے۔
slip-signature = دستخط
slip-date = تاریخ
slip-return = مہربانی کر کے یہ پرچی اسکول کے دفتر میں واپس دیں۔
slip-version = ان الفاظ کا ورژن: { $version }
slip-format-class = کچھ اسباق کا سلسلہ پڑھانا
slip-format-talk = کلاس سے گفتگو کرنا
slip-format-workshop = بچوں کے ساتھ کچھ بنانا یا کرنا
slip-format-host-visit = کلاس کو اپنے ہاں بلانا
slip-format-interpreting = ملاقاتوں میں زبانی ترجمہ کرنا
slip-format-translation = خطوط کا ترجمہ کرنا
slip-format-mentoring = کسی بچے یا چھوٹے گروپ کی باقاعدگی سے مدد کرنا
slip-format-performance = موسیقی، رقص، ڈراما یا کہانیاں
slip-format-resource-loan = عارضی استعمال کے لیے چیزیں دینا
