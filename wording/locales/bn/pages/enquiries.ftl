# What became of what a school asked, as it stands on the card of an offer.

enquiries-asked = জিজ্ঞেস করা হয়েছে
enquiries-no-answer = এখনও উত্তর আসেনি
enquiries-not-delivered = পৌঁছায়নি
enquiries-answered = উত্তর এসেছে
enquiries-did-not-work-out = শেষ পর্যন্ত হয়নি
enquiries-asked-on-status = আপনার স্কুল জিজ্ঞেস করেছে ({ $day }): { $status }
