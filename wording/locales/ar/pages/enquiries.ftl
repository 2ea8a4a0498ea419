# What became of what a school asked, as it stands on the card of an offer.

enquiries-asked = أُرسل السؤال
enquiries-no-answer = لا جواب بعد
enquiries-not-delivered = لم يصل السؤال
enquiries-answered = وصل جواب
enquiries-did-not-work-out = لم يتم الأمر
enquiries-asked-on-status = سألت مدرستكم في { $day }: { $status }
