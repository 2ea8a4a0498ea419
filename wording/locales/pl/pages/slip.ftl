# A slip of paper on which a parent says what they could share with their child’s school. A new version of the consent
# words is a new version in the code too.

slip-title = Podziel się z naszą szkołą tym, co wiesz i potrafisz
slip-lead = Wielu rodziców i opiekunów zna zawód, rzemiosło, język albo historię, o której dzieci chętnie posłuchają. Napisz, czym możesz się podzielić.
slip-ask-title = Czym możesz się podzielić?
slip-ask-title-hint = Na przykład: pieczenie chleba, praca pielęgniarki, uprawa warzyw
slip-ask-format = W jaki sposób chcesz to zrobić?
slip-ask-languages = Jakimi językami mówisz?
slip-ask-days = Które dni Ci odpowiadają?
slip-ask-phone = Twój numer telefonu
slip-ask-email = Twój adres email
slip-agreement = Twoja zgoda
slip-consent = Zgadzam się, aby szkoła przechowywała to, co tu wpisano, i pokazywała to swoim pracownikom, żeby mogli mnie zapytać. Mój numer telefonu i adres email widzą tylko osoby, które utrzymują kontakt z rodzicami, oraz osoby, które prowadzą ten serwis. Mogę zmienić zdanie w każdej chwili, a szkoła przestanie to pokazywać.
slip-signature = Podpis
slip-date = Data
slip-return = Prosimy oddać tę kartkę w sekretariacie szkoły.
slip-version = Wersja tego tekstu: { $version }
slip-format-class = Poprowadzić cykl lekcji
slip-format-talk = Opowiedzieć coś klasie
slip-format-workshop = Zrobić coś razem z dziećmi
slip-format-host-visit = Przyjąć klasę u siebie
slip-format-interpreting = Tłumaczyć podczas spotkań
slip-format-translation = Tłumaczyć listy
slip-format-mentoring = Regularnie pomagać dziecku lub małej grupie
slip-format-performance = Muzyka, taniec, teatr lub opowieści
slip-format-resource-loan = Wypożyczyć rzeczy
