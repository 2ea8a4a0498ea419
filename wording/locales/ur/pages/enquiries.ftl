# What became of what a school asked, as it stands on the card of an offer.

enquiries-asked = پوچھا گیا
enquiries-no-answer = ابھی جواب نہیں آیا
enquiries-not-delivered = پہنچ نہیں سکا
enquiries-answered = جواب آ گیا
enquiries-did-not-work-out = بات نہیں بنی
enquiries-asked-on-status = آپ کے اسکول نے { $day } کو پوچھا: { $status }
