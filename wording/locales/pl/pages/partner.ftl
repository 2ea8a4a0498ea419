# A partner’s page.

never-confirmed = Jeszcze niepotwierdzone przez partnera
confirmed = Potwierdzono { $day }
contact-hidden = Dane kontaktowe nie są tu pokazane.
email = Email
phone = Telefon
website = Strona internetowa
offers-heading = Oferta
offers-none = W tej chwili nie ma żadnej oferty.
place-masked = Pokazana jest tylko okolica
also-known-as = Inne nazwy
about-heading = O partnerze
partner-at-a-glance = W skrócie
partner-ask-for-times = O terminy trzeba zapytać partnera
partner-look-after = Zajmij się tym wpisem
