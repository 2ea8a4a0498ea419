# Asking who can help, and what was found.

found = { $count ->
    [0] Nic nie znaleziono
    [one] Znaleziono { $count }
    [few] Znaleziono { $count }
    [many] Znaleziono { $count }
   *[other] Znaleziono { $count }
}
words-only = Tym razem porównano tylko same słowa, bez ich znaczenia, więc czegoś może brakować.
way = { $way ->
    [in_school] przyjazd do szkoły
    [at_our_place] klasa jedzie do partnera
   *[online] online
}
children = { $count ->
    [one] { $count } dziecko
    [few] { $count } dzieci
    [many] { $count } dzieci
   *[other] { $count } dziecka
}
minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
days-notice = { $count ->
    [0] nie jest potrzebne
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
ask-title = Znajdź partnera
ask-heading = Czego uczy się Twoja klasa?
ask-lead = Napisz to tak, jak koleżance lub koledze z pracy. Zobaczysz, kto w pobliżu może pomóc i dlaczego.
text-label = Czego uczy się klasa i co by pomogło
text-hint = Na przykład: Rzymianie, ktoś, kto przyniesie przedmioty do obejrzenia z bliska
key-stage-label = Rocznik lub etap nauki (key stage)
key-stage-hint = Na przykład: Year 4 albo KS2
language-label = Język
language-hint = Dowolna z jego nazw
find = Znajdź partnerów
understood = Tak to rozumiemy
understood-hint = Chodziło o coś innego? Napisz to innymi słowami albo wypełnij pole powyżej.
strangers = Zalogowani pracownicy szkół widzą też wolontariuszy, rodziców i tłumaczy ustnych.
no-place = Bez kodu pocztowego możemy pokazać tylko tych, którzy działają online.
no-postcodes = Nie ma tu wczytanych kodów pocztowych, więc możemy pokazać tylko tych, którzy działają online.
nobody-sign-in = Zalogowani pracownicy szkół mogą zostawić prośbę otwartą. Napiszemy, gdy ktoś się pojawi.
keep-open = Zostaw tę prośbę otwartą: napiszcie do mnie, gdy ktoś się pojawi
keep-open-mails = Te maile dostajesz tylko Ty, najwyżej dwa dziennie. Możesz je wyłączyć w każdej chwili.
keep-school = Dla której szkoły
where = Gdzie
when = Kiedy
no-distance = Odległość nieznana
cost = Koszt
group = Największa grupa
length = Czas trwania
notice = Uprzedzenie
languages = Języki
fresh = Wpis
ask = trzeba zapytać
from = Od:
ask-place-label = Kod pocztowy lub szkoła
ask-place-hint = LE5 4PH albo nazwa szkoły
ask-place-hint-own = Puste pole oznacza Twoją szkołę
ask-near-school = w pobliżu szkoły: { $school }
ask-did-you-mean = Czy chodzi o temat: { $topic }?
ask-found = { $count ->
    [one] Pasuje { $count } oferta
    [few] Pasują { $count } oferty
    [many] Pasuje { $count } ofert
   *[other] Pasuje { $count } oferty
}
ask-found-narrowed = Pasujące oferty: { $count } z { $total }
ask-nobody-heading = Na razie nikt nie pasuje
ask-none-narrowed = { $total ->
    [one] Pasuje { $total } oferta, ale nie z tymi filtrami. Usuń jeden z nich, aby zobaczyć więcej.
    [few] Pasują { $total } oferty, ale żadna ze wszystkimi tymi filtrami. Usuń jeden z nich, aby zobaczyć więcej.
    [many] Pasuje { $total } ofert, ale żadna ze wszystkimi tymi filtrami. Usuń jeden z nich, aby zobaczyć więcej.
   *[other] Pasuje { $total } oferty, ale żadna ze wszystkimi tymi filtrami. Usuń jeden z nich, aby zobaczyć więcej.
}
ask-filters = Zawęź wyniki
ask-filters-set = Ustawione filtry
ask-remove = Usuń
ask-remove-all = Usuń wszystkie filtry
ask-by-kind = Rodzaj partnera
ask-by-key-stage = Etap nauki (key stage)
ask-by-language = Język
ask-by-format = Rodzaj oferty
ask-by-day = Dzień
ask-by-distance = Odległość
ask-within = do { $miles ->
    [one] { $miles } mili
    [few] { $miles } mil
    [many] { $miles } mil
   *[other] { $miles } mili
}
ask-pages = Strony wyników
ask-page-before = Poprzednia strona
ask-page-next = Następna strona
ask-page-first = Przejdź do pierwszej strony
ask-page-beyond = Nie ma tu strony { $page }.
ask-near-heading = Najbliższe oferty, które prawie pasują
ask-but = Ale: { $what }
ask-worth-asking = Warto zapytać: { $what }
ask-beyond-their-travel = { $miles ->
    [one] o { $miles } milę dalej, niż partner dojeżdża
    [few] o { $miles } mile dalej, niż partner dojeżdża
    [many] o { $miles } mil dalej, niż partner dojeżdża
   *[other] o { $miles } mili dalej, niż partner dojeżdża
}
ask-beyond-your-travel = { $miles ->
    [one] o { $miles } milę dalej, niż Twoja klasa może pojechać
    [few] o { $miles } mile dalej, niż Twoja klasa może pojechać
    [many] o { $miles } mil dalej, niż Twoja klasa może pojechać
   *[other] o { $miles } mili dalej, niż Twoja klasa może pojechać
}
ask-why-more = Więcej o tym, dlaczego
ask-them = Zapytaj
ask-keep-heading = Możemy dalej szukać dla Ciebie
ask-schools-heading = O którą szkołę chodzi?
ask-schools-lead = Pasuje kilka szkół. Naciśnij swoją.
ask-schools-more = Jest ich więcej. Dopisz miejscowość albo kod pocztowy, aby znaleźć swoją.
ask-schools-caption = Szkoły podobne do „{ $words }”
ask-school = Szkoła
ask-school-authority = Samorząd lokalny (council)
ask-school-postcode = Kod pocztowy
ask-school-urn = Numer (URN)
ask-suggestions = { $count ->
    [0] Brak podpowiedzi
    [one] { $count } podpowiedź. Użyj klawiszy strzałek.
    [few] { $count } podpowiedzi. Użyj klawiszy strzałek.
    [many] { $count } podpowiedzi. Użyj klawiszy strzałek.
   *[other] { $count } podpowiedzi. Użyj klawiszy strzałek.
}
