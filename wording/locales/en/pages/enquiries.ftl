# What became of what a school asked, as it stands on the card of an offer.

enquiries-asked = Asked
enquiries-no-answer = No answer yet
enquiries-not-delivered = Not delivered
enquiries-answered = Answered
enquiries-did-not-work-out = Did not work out
enquiries-asked-on-status = Your school asked on { $day }: { $status }
