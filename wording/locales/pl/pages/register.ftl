# A partner that registers itself.

register-title = Dodaj swój wpis w Kith
register-lead = Szkoły w pobliżu szukają tu osób i grup, które podzielą się z dziećmi tym, co wiedzą i potrafią. To zajmie około pięciu minut. Nie potrzebujesz konta.
register-adult = Musisz mieć co najmniej 18 lat.
register-step = Krok { $number } z { $all }
register-go-on = Dalej
register-back = Wstecz
register-school-label = Z którą szkołą masz kontakt?
register-school-hint = Jej nazwa albo numer. Jeśli takiej nie ma, zostaw puste pole.
register-school-which = Która z tych szkół?
register-school-none = Żadna z tych
register-reach-hint = Wyślemy Ci link do Twojego wpisu i nic więcej. Podaj adres email albo numer telefonu.
register-check-title = Przejrzyj wpis i wyślij go
register-check-lead = Nikt jeszcze nie widzi Twojego wpisu. Najpierw przeczyta go koordynator kontaktów ze szkoły lub z samorządu (council).
register-consent-heading = Twoja zgoda
register-consent = Mam co najmniej 18 lat. Mogę wypowiadać się w sprawie tego wpisu. Kith może przechowywać to, co tu wpisano, i pokazywać to osobom, które zostały przeze mnie wybrane. Mogę to zmienić lub wycofać w każdej chwili.
register-consent-version = Tekst z { $version }
register-send = Wyślij
register-sent-title = Dziękujemy
register-sent-lead = Twój wpis do nas dotarł. Przeczyta go koordynator kontaktów, a potem będzie można go zobaczyć.
register-sent-mail = Wyślemy Ci emailem link do Twojego wpisu. Dzięki niemu możesz zmienić swój wpis.
register-sent-no-mail = Nie podano adresu email. Link do Twojego wpisu może Ci dać szkoła albo samorząd (council).
register-gone-title = Nic tu nie jest zachowane
register-gone-lead = Wpisane dane nie są już zachowane na tym urządzeniu albo zostały już wysłane. Możesz zacząć od nowa.
register-begin-again = Zacznij od nowa
