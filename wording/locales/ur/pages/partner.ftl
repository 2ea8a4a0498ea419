# A partner’s page.

never-confirmed = انھوں نے ابھی تصدیق نہیں کی
confirmed = { $day } کو تصدیق ہوئی
contact-hidden = ان سے رابطے کا طریقہ یہاں نہیں دکھایا جاتا۔
email = ای میل
phone = ٹیلی فون
website = ویب سائٹ
offers-heading = وہ کیا پیش کرتے ہیں
offers-none = اس وقت کوئی پیشکش نہیں۔
place-masked = صرف علاقہ دکھایا جاتا ہے
also-known-as = دوسرے نام
about-heading = ان کا تعارف
partner-at-a-glance = ایک نظر میں
partner-ask-for-times = وقت جاننے کے لیے ان سے رابطہ کریں
partner-look-after = اس اندراج کی دیکھ بھال کریں
