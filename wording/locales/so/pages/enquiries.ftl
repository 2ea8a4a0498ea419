# What became of what a school asked, as it stands on the card of an offer.

enquiries-asked = Waa la weydiiyey
enquiries-no-answer = Weli jawaab ma iman
enquiries-not-delivered = Lama gaarsiin
enquiries-answered = Waa laga jawaabay
enquiries-did-not-work-out = Ma suurtagelin
enquiries-asked-on-status = Iskuulkaagu wuxuu weydiiyey { $day }: { $status }
