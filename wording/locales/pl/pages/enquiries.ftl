# What became of what a school asked, as it stands on the card of an offer.

enquiries-asked = Wysłano zapytanie
enquiries-no-answer = Jeszcze bez odpowiedzi
enquiries-not-delivered = Nie dostarczono
enquiries-answered = Jest odpowiedź
enquiries-did-not-work-out = Nie udało się
enquiries-asked-on-status = Zapytanie Twojej szkoły, { $day }: { $status }
