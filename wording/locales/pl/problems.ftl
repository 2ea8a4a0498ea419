# What was wrong with an input: the field, its value, and what to do.

problem = { $field }, „{ $value }”: { $sentence }
problem-without-value = { $field }: { $sentence }

rule-required = tego brakuje. Uzupełnij to.
rule-too-long = to jest za długie. Użyj najwyżej { $max ->
    [one] { $max } znaku
    [few] { $max } znaków
    [many] { $max } znaków
   *[other] { $max } znaku
}.
rule-bad-character = jest tu znak, którego nie można zapisać. Wpisz to ręcznie, zamiast wklejać.
rule-not-one-of = tej wartości tu nie używamy. Użyj jednej z tych: { $allowed }.
rule-too-many = jest tego za dużo. Podaj najwyżej tyle: { $max }.
rule-not-a-postcode = to nie wygląda na kod pocztowy. Wpisz go tak: LE5 4PH.
rule-postcode-incomplete = to tylko pierwsza część kodu pocztowego. Podaj cały kod, na przykład LE5 4PH.
rule-postcode-unknown = nie znamy takiego kodu pocztowego. Sprawdź go albo podaj szerokość i długość geograficzną.
rule-postcode-outside-england = ten kod pocztowy jest poza Anglią, więc nie można obliczyć odległości. Podaj kod w Anglii.
rule-not-a-point-in-england = to nie jest miejsce w Anglii. Podaj szerokość i długość geograficzną w stopniach, na przykład 52.63 i -1.13.
rule-not-an-email-address = to nie jest adres email: { $fault }
rule-not-a-phone-number = to nie jest numer telefonu. Podaj wszystkie cyfry, na przykład 020 7946 0123, albo zacznij od + i numeru kraju.
rule-not-a-web-address = to nie jest adres strony internetowej. Zacznij go od https:// albo http://.
rule-not-a-date = to nie jest data. Wpisz ją tak: 31/01/2027 albo 2027-01-31.
rule-date-before = ten dzień jest za wczesny. Podaj { $earliest } albo dzień późniejszy.
rule-date-after = ten dzień jest za późny. Podaj { $latest } albo dzień wcześniejszy.
rule-not-a-key-stage = to nie jest etap nauki (key stage) ani rocznik. Wpisz to tak: KS2 albo Year 5.
rule-unknown-language = nie znamy języka o takiej nazwie. { $suggested ->
    [0] Wpisz inną jego nazwę albo nazwę po angielsku.
   *[other] Może chodzi o: { $suggestions }?
}
rule-unknown-topic = nie znamy tematu o takiej nazwie. { $suggested ->
    [0] Wpisz inną jego nazwę albo szerszy temat.
   *[other] Może chodzi o: { $suggestions }?
}
rule-unknown-subject = nie znamy przedmiotu o takiej nazwie. Podaj przedmiot z angielskiego programu nauczania, na przykład History.
rule-unknown-school = nie znamy takiej szkoły. Podaj jej kod pocztowy albo więcej słów z jej nazwy.
rule-not-a-number = to nie jest liczba. Wpisz same cyfry, na przykład 12.
rule-out-of-range = to za mało albo za dużo. Podaj liczbę od { $min } do { $max }.
rule-not-a-urn = to nie jest numer URN szkoły. Ma on sześć cyfr i jest w rejestrze szkół.
rule-not-found = nie ma tu takiego zapisu. Sprawdź numer.
rule-still-a-draft = ten wpis to wersja robocza, której nikt inny jeszcze nie widzi. Najpierw musi go opublikować koordynator kontaktów.
rule-withdrawn = ten wpis jest wycofany. Koordynator kontaktów może go znów opublikować.
rule-consent-missing = zgoda tej osoby nie jest zapisana. Podaj dzień i sposób wyrażenia zgody.
rule-audience-too-wide = tego wpisu nie wolno pokazywać wszystkim. Wybierz pracowników szkół, samorząd albo szkołę.
rule-duplicate = to jest już w wierszu { $line } pliku. Usuń jeden z tych dwóch wierszy albo nadaj mu własny numer.
rule-wrong-field-count = ten wiersz ma { $found ->
    [one] { $found } pole
    [few] { $found } pola
    [many] { $found } pól
   *[other] { $found } pola
}, a nagłówek { $expected }. Sprawdź, czy nie brakuje przecinka, czy nie ma go za dużo i czy tekst nie wymaga cudzysłowu.
rule-column-missing = tej kolumny nie ma w pliku. Dodaj ją do nagłówka.
rule-column-unknown = żadna kolumna nie ma takiej nazwy. Zmień nazwę albo usuń kolumnę; kolumny to: { $known }.
rule-column-not-chosen = nie wybrano do tego żadnej kolumny. Wybierz jedną.
rule-not-a-table = tego pliku nie można odczytać jako listy. Zapisz go jako CSV albo jako plik Excela (.xlsx).
rule-file-too-large = ten plik jest za duży. Może mieć najwyżej { $megabytes } MB. Podaj mniejszy albo podziel ten.
rule-not-utf8 = ten plik nie jest w UTF-8. Zapisz go ponownie jako „CSV UTF-8”.
rule-not-a-time = to nie jest godzina albo nie wiadomo, czy to rano, czy po południu. Wpisz ją tak: 16:30 albo 4.30pm.
rule-not-a-session = tego nie można odczytać jako dnia z godzinami. Wpisz to tak: Sat 10:00-12:00 term time.
rule-ends-as-it-starts = koniec jest taki sam jak początek. Jeśli koniec nie jest znany, nie wpisuj go.
rule-partners-own-choice = to może udostępnić tylko sam partner. Pomiń to albo poproś partnera o wybór.
rule-only-with = to podaje się tylko razem z polem „{ $other }”. Podaj oba albo pomiń to.
rule-name-taken = tę nazwę ma już { $other }. Podaj inną albo zaznacz, że jest celowo niejednoznaczna, i napisz dlaczego.
rule-already-so = tak już jest. Zostaw to albo podaj coś innego.
rule-part-of-itself = temat byłby wtedy częścią samego siebie. Podaj temat, który nie jest jego częścią.
rule-broader-and-related = jeden z tych tematów jest częścią drugiego, więc nie mogą stać obok siebie. Podaj temat jako szerszy albo jako pokrewny, nie na oba sposoby naraz.
rule-preferred-name = tę nazwę widzą ludzie. Zmień nazwę tematu; wtedy będzie można usunąć starą.
rule-wrong-script = są tu litery spoza pisma tego języka (jego pismo: { $scripts }). Podaj nazwę w jego własnym piśmie albo wybierz inny rodzaj nazwy.
rule-without-words = nie ma tu żadnej litery ani cyfry, więc nic nie da się po tym znaleźć. Podaj nazwę, którą można odczytać na głos.
rule-stands-no-longer = tę zmianę już cofnięto albo zastąpiono inną, więc nie ma czego cofać. Zobacz historię i zmień to, co tam jest.
rule-nobody-to-pass-on = nikt nie może jeszcze tego przekazać, bo nie ma koordynatora kontaktów. Zapytaj w szkole, kto utrzymuje kontakt z partnerami, i poproś o dodanie tej osoby.
rule-not-a-code = to nie jest kod. Wpisz sześć cyfr, które są w mailu.
rule-code-works-not-here = ten kod nie działa. Sprawdź cyfry w najnowszym mailu, otwórz link z tego maila albo poproś o nowy mail.
rule-last-administrator = to ostatni administrator, a bez niego nikt nie mógłby dodać następnego. Najpierw dodaj innego administratora.
rule-changed-meanwhile = ktoś inny zmienił to w międzyczasie{ $count ->
    [0] {""}
   *[other] {" "}na: { $current }
}. Zobacz to jeszcze raz, a potem zmień.

email-fault-at-sign = musi mieć jeden znak @, jak w office@example.org.
email-fault-local-part = sprawdź część przed @. Nie może zaczynać się ani kończyć kropką, mieć dwóch kropek obok siebie ani spacji.
email-fault-domain = sprawdź część po @. Kończy się na przykład na .org albo .sch.uk, bez kropki na końcu.
email-fault-not-ascii = są w nim litery inne niż od A do Z. Sprawdź, czy nie ma polskich znaków lub akcentów.
email-fault-too-long = jest za długi, aby coś na niego wysłać.

# The names of fields, as forms and reports say them.
field-accessibility-email = Adres do zgłaszania kłopotów ze stroną
field-address = Adres
field-age-from = Najmłodszy wiek
field-age-to = Najstarszy wiek
field-also-known-as = Inne nazwy
field-ambiguous = Celowo niejednoznaczne
field-area = Pierwsza połowa kodu pocztowego
field-audience = Kto może to zobaczyć
field-authority = Samorząd lokalny (council)
field-broader = Szersze tematy
field-change = Zmiana
field-columns = Kolumny
field-class = Która klasa
field-closed = Zamknięte w dniach
field-code = Kod
field-commitment = Jak często
field-consent = Twoja zgoda
field-consent-date = Dzień wyrażenia zgody
field-consent-how = Sposób wyrażenia zgody
field-consent-words = Wersja tekstu zgody
field-contact-public = Dane kontaktowe widoczne dla wszystkich
field-controller-email = Adres do pytań o dane osobowe
field-controller-name = Kto prowadzi to Kith
field-cost = Koszt
field-cost-note = Uwaga o koszcie
field-dates = Kiedy
field-day = Dzień
field-days = Dni
field-delivery = Gdzie się to odbywa
field-description = Opis
field-description-language = Język opisu
field-display-role = Rola
field-email = Adres email
field-drafts = Wersje robocze
field-ends = Koniec
field-ends-on = Ostatni dzień
field-english = Po angielsku
field-expires-on = Ostatni dzień działania
field-file = Plik
field-formality = Formalne czy nieformalne
field-format = Rodzaj oferty
field-key-stage = Etap nauki (key stage)
field-key-stages = Etapy nauki (key stages)
field-kind = Rodzaj
field-language = Język
field-languages = Języki
field-lacks = Czego brakuje
field-largest-group = Największa liczba dzieci
field-latitude = Szerokość geograficzna
field-length-minutes = Czas trwania w minutach
field-longitude = Długość geograficzna
field-name = Nazwa
field-near = W pobliżu
field-need-id = Numer prośby
field-note = Uwaga
field-notice-days = Ile dni wcześniej
field-offer = Oferta
field-offer-numbered = Oferta { $number }
field-offer-id = Numer oferty
field-only = Tylko
field-partner-id = Numer partnera
field-phase = Poziom szkoły
field-phone = Numer telefonu
field-place-numbered = Miejsce { $number }
field-place-visibility = Czy miejsce jest widoczne
field-only-day = Filtr: dzień
field-only-format = Filtr: rodzaj oferty
field-only-key-stage = Filtr: etap nauki (key stage)
field-only-kind = Filtr: rodzaj partnera
field-only-language = Filtr: język
field-place = Kod pocztowy lub szkoła
field-postcode = Kod pocztowy
field-qualification = Kwalifikacja
field-reference = Numer
field-reason = Dlaczego
field-related = Pokrewne tematy
field-role = Rola
field-row = Wiersz
field-rows = Wiersze
field-school = Szkoła
field-scopes = Na co pozwala
field-school-urn = Numer URN szkoły
field-session-numbered = Spotkanie { $number }
field-sessions = Spotkania
field-slip-language = Język kartki
field-sort = Kolejność
field-source = Nazwa listy
field-starts = Początek
field-starts-on = Pierwszy dzień
field-status = Stan
field-subject = Przedmiot
field-subjects = Przedmioty
field-successor-urn = Numer URN następnej szkoły
field-summary = Krótki opis
field-summary-language = Język opisu partnera
field-term-time = Tylko w czasie nauki szkolnej
field-text = Czego uczy się klasa
field-times-public = Godziny widoczne dla wszystkich
field-title = Tytuł
field-title-language = Język tytułu
field-topic = Temat
field-topics = Tematy
field-travel-km = Dojazd w kilometrach
field-urn = URN
field-valid-from = Pierwszy dzień
field-valid-to = Ostatni dzień
field-website = Strona internetowa
field-write-to-me = Pisz do mnie
field-why = Dlaczego
field-within-miles = Odległość w milach
field-within-km = Najwyżej ile kilometrów stąd
field-words = Czego szukasz
field-what = O co prosisz
