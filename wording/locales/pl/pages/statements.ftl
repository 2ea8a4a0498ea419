# The statement on accessibility and the notice on privacy. Each sentence must stay true to what the program does.

accessibility-title = Dostępność
accessibility-lead = Każdy powinien móc korzystać z Kith. Ta strona mówi, co zrobiliśmy w tym celu i co nie jest jeszcze dobre.
accessibility-aim-heading = Do czego dążymy
accessibility-aim = Każda strona powinna spełniać wytyczne Web Content Accessibility Guidelines (WCAG), wersja 2.2, na poziomie AA.
accessibility-able-heading = Co powinno być możliwe
accessibility-able-keyboard = Dotrzeć do wszystkiego i wszystkiego używać samą klawiaturą, i widzieć, gdzie się jest.
accessibility-able-reader = Przeczytać wszystko za pomocą czytnika ekranu.
accessibility-able-zoom = Powiększyć tekst dwukrotnie bez utraty treści.
accessibility-able-script = Używać każdej strony bez skryptów, na telefonie i przy wolnym internecie.
accessibility-able-motion = Używać własnych ustawień kontrastu i ograniczenia ruchu.
accessibility-able-print = Drukować strony.
accessibility-tested-heading = Jak to sprawdzamy
accessibility-tested-program = Przy każdej zmianie w Kith program sprawdza w przeglądarce każdą stronę: dla osób w każdej roli, na wąskim i na szerokim ekranie.
accessibility-tested-keyboard = W tych samych testach najważniejsze zadania są wykonywane samą klawiaturą.
accessibility-untested-heading = Co nie jest jeszcze dobre
accessibility-untested-people = Żadna osoba, która używa czytnika ekranu lub innej pomocy, nie sprawdziła jeszcze Kith.
accessibility-untested-words = Strony w językach innych niż angielski informują na dole, czy ich słowa sprawdziła osoba, dla której to język ojczysty.
accessibility-untested-staff = Strony dla pracowników szkół są tylko po angielsku.
accessibility-untested-typed = To, co ludzie piszą o sobie, pokazujemy tak, jak to napisali. Może to być w języku, którego nie znasz.
accessibility-report-heading = Jeśli coś u Ciebie nie działa
accessibility-report = Napisz na adres { $email }. Podaj, która to strona i co miało się udać.
accessibility-report-nobody = Powiedz o tym szkole lub grupie, od której wiesz o Kith. Osoby, które prowadzą to Kith, nie podały jeszcze adresu do takich spraw.
accessibility-enforce = Jeśli odpowiedź Cię nie zadowala, możesz zwrócić się do Equality Advisory and Support Service. Przestrzegania tych zasad pilnuje Equality and Human Rights Commission.

privacy-title = Prywatność
privacy-lead = Co Kith przechowuje o ludziach, kto to widzi i jak długo.
privacy-who-heading = Kto za to odpowiada
privacy-who = To Kith prowadzi { $name } i odpowiada za dane osobowe, które tu są.
privacy-who-nobody = Nie podano jeszcze, kto prowadzi to Kith. Zapytaj szkołę lub grupę, od której o nim wiesz.
privacy-ask = Jeśli masz pytania albo chcesz zobaczyć, poprawić lub usunąć dane o sobie, napisz na adres { $email }.
privacy-ask-nobody = Jeśli masz pytania albo chcesz zobaczyć, poprawić lub usunąć dane o sobie, zapytaj szkołę lub grupę, od której wiesz o Kith.
privacy-kept-heading = Co przechowujemy i po co
privacy-kept-account = O osobach, które się logują: adres email, rolę, na przykład „nauczyciel Year 5”, oraz szkołę, samorząd lub partnera, do którego należą. Bez tego nikt nie mógłby się zalogować. Przechowujemy to, dopóki nie poprosisz o usunięcie.
privacy-kept-session = Kiedy się zalogowały i ostatni dzień, w którym z tego korzystały. Usuwamy to po { $days ->
    [one] { $days } dniu
    [few] { $days } dniach
    [many] { $days } dniach
   *[other] { $days } dniach
} od zakończenia.
privacy-kept-need = Czego uczy się klasa, tak jak napisał to pracownik szkoły, razem ze szkołą i osobą, która pytała. Przechowujemy to, aby ta osoba dowiedziała się, gdy ktoś pasuje.
privacy-kept-listing = O partnerach: nazwy, co oferują, języki, miejsce, terminy, jak się z nimi skontaktować oraz kiedy i jak wyrazili zgodę. Przechowujemy to, aby szkoły mogły ich znaleźć. Wpis usunięty z widoku widzą tylko ci, którzy się nim zajmują.
privacy-kept-draft = Co ktoś wpisuje, aby dodać lub zmienić wpis, dopóki tego nie wyśle. Dane niewysłane usuwamy po { $days ->
    [one] { $days } dniu
    [few] { $days } dniach
    [many] { $days } dniach
   *[other] { $days } dniach
}.
privacy-kept-enquiry = Wiadomości pracowników szkół do partnerów i kto pytał. Przechowujemy je, aby pracownicy widzieli, o co pytano i jaka była odpowiedź.
privacy-kept-list = Listy, które przesyłają koordynatorzy kontaktów. Usuwamy je po { $days ->
    [one] { $days } dniu
    [few] { $days } dniach
    [many] { $days } dniach
   *[other] { $days } dniach
}.
privacy-kept-history = Co zrobiono, kiedy i kto to zrobił. Przechowujemy to, aby można było wyjaśnić zmiany.
privacy-kept-mails = Jakie maile i do kogo wysłano. Treści maili nie przechowujemy. Usuwamy to po { $days ->
    [one] { $days } dniu
    [few] { $days } dniach
    [many] { $days } dniach
   *[other] { $days } dniach
}.
privacy-kept-limits = Jak często o coś proszono z jednego adresu, pod zaszyfrowaną nazwą, z której nie widać adresu. Usuwamy to, gdy przestaje być potrzebne, najpóźniej po { $hours ->
    [one] { $hours } godzinie
    [few] { $hours } godzinach
    [many] { $hours } godzinach
   *[other] { $hours } godzinach
}.
privacy-kept-log = Dziennik działania programu. Nie ma w nim adresów email, adresów sieciowych, numerów telefonu ani słów, które ktoś wpisał.
privacy-not-heading = Czego nie przechowujemy
privacy-not-children = Niczego o pojedynczym dziecku. Nikt poniżej 18 lat nie może mieć konta ani wpisu.
privacy-not-evidence = Żadnych zaświadczeń i niczego o karalności.
privacy-not-trackers = Żadnego śledzenia, żadnych reklam i żadnego liczenia odwiedzin. Strony nie pobierają niczego z innych stron internetowych.
privacy-seen-heading = Kto co widzi
privacy-seen-organisation = Wpis organizacji widzą pracownicy szkół, a wszyscy tylko wtedy, gdy organizacja tak wybrała.
privacy-seen-person = Wpis osoby, na przykład wolontariusza, rodzica lub tłumacza ustnego, widzą tylko pracownicy szkół i tylko po zgodzie tej osoby. Nigdy nie widzą go wszyscy.
privacy-seen-contact = Numery telefonu i adresy email widzą ci, którzy zajmują się wpisem, a inni tylko wtedy, gdy organizacja je udostępniła.
privacy-seen-place = Ukryte miejsce pokazujemy tylko w przybliżeniu: jako środek okolicy kodu pocztowego, na przykład LE5.
privacy-seen-times = Kiedy spotykają się dzieci, widzą pracownicy szkół, a inni tylko wtedy, gdy partner tak wybrał.
privacy-seen-need = Czego uczy się klasa, widzą pracownicy tej szkoły.
privacy-seen-administrators = Administratorzy tego Kith mogą widzieć wszystko.
privacy-cookies-heading = Pliki cookie
privacy-cookies-lead = Kith używa tylko tych plików cookie, które są potrzebne do tego, co robisz. Żaden nie śledzi Cię na innych stronach.
privacy-cookies = Pliki cookie
privacy-cookie-name = Nazwa
privacy-cookie-why = Do czego służy
privacy-cookie-lasts = Jak długo zostaje
privacy-cookie-session = Utrzymuje Twoje logowanie
privacy-cookie-asking = Dzięki niemu kod z maila działa w tej przeglądarce
privacy-cookie-language = Pamięta wybrany język
privacy-cookie-listing = Otwiera ten jeden wpis, do którego prowadził Twój link
privacy-cookie-draft = Zachowuje na tym urządzeniu to, co wpisujesz, aby dodać wpis
privacy-cookie-said = Pokazuje jeden raz, co właśnie zrobiono
privacy-lasts-session = Do zamknięcia przeglądarki, najdłużej { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
}; na Twoim własnym urządzeniu { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
privacy-lasts-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}
privacy-lasts-days = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
privacy-rights-heading = Twoje prawa
privacy-rights = Możesz poprosić o pokazanie danych o Tobie, o ich poprawienie lub usunięcie oraz o ich wydanie w formie, którą odczytują inne programy. Wpis osoby opiera się na jej zgodzie, którą można wycofać w każdej chwili.
privacy-complain = Jeśli odpowiedź Cię nie zadowala, możesz złożyć skargę do Information Commissioner’s Office: ico.org.uk.
