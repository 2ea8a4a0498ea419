# Changing a listing in small steps; the steps of registering have the same questions.

edit-title = Zmień swój wpis
edit-lead = Wybierz, co chcesz zmienić. Wpisane słowa są zachowane, gdy tylko je wyślesz. Inni zobaczą je, gdy zapiszesz zmiany.
edit-part = { $part ->
    [kind] Kim jesteś
    [names] Nazwa
    [offer] Co oferujesz
    [where] Gdzie
    [times] Kiedy
    [details] Koszt i wielkość grupy
    [languages] Języki
    [contact] Jak się z Tobą skontaktować
   *[public] Kto co widzi
}
edit-change = Zmień
edit-not-said = Jeszcze nie podano
edit-said-of = { $what }: { $said }
edit-back = Wróć do swojego wpisu
edit-kept = Masz zmiany, które nie są jeszcze zapisane.
edit-look-over = Przejrzyj je
edit-pick-lead = Masz więcej niż jedną ofertę. Którą chcesz zmienić?
edit-another-offer = Dodaj kolejną ofertę
edit-save-now = Zapisz teraz
edit-keep = Zachowaj i zmień coś jeszcze
edit-name-hint = Tak, jak znają ją ludzie. Może być w dowolnym języku i piśmie.
edit-name-person-hint = Napisz, co oferujesz, a nie swoje imię i nazwisko. Na przykład: Rodzic, który gotuje dania somalijskie
edit-other-names-hint = Każda w osobnej linii, w dowolnym języku i piśmie
edit-summary-hint = Własnymi słowami, w swoim języku
edit-words-language = W jakim języku jest ten tekst?
edit-title-hint = To pole może być puste. Ułożymy wtedy tytuł z tego, co zostało wybrane.
edit-topics-hint = To pole może być puste. Jeśli tematów jest kilka, oddziel je przecinkami.
edit-subjects-hint = Wybierz te, które pasują. Możesz nie wybrać żadnego.
edit-key-stages-hint = Jeśli nie wybierzesz żadnego, oznacza to każdy wiek.
edit-delivery = { $way ->
    [in_school] Przyjeżdżamy do szkoły
    [at_our_place] Klasa przyjeżdża do nas
   *[online] Online
}
edit-format-visit = Klasa odwiedza nas
edit-travel = Jak daleko możesz dojechać do szkoły?
edit-travel-none = Nie dojeżdżam
edit-travel-miles = { $miles ->
    [one] Do { $miles } mili
    [few] Do { $miles } mil
    [many] Do { $miles } mil
   *[other] Do { $miles } mili
}
edit-postcode-hint = Na przykład: LE5 4PH
edit-times-hint = Pomiń to, czego nie wiesz. Na przykład: 10:00, 10am, 16:30
edit-time-day = Dzień terminu { $number }
edit-time-starts = Początek terminu { $number }
edit-time-ends = Koniec terminu { $number }
edit-time-term = Termin { $number }: tylko w czasie nauki szkolnej?
edit-time-none = Żaden dzień
edit-term = { $term ->
    [yes] Tylko w czasie nauki szkolnej (term time)
    [no] Przez cały rok
   *[unknown] Nie podano
}
edit-more-times = Dodaj kolejny termin
edit-language-numbered = Język { $number }
edit-language-use = Język { $number }: co w nim robisz?
edit-language-none = Żaden język
edit-more-languages = Dodaj kolejny język
edit-phone-hint = Na przykład: 07700 900123
edit-contact-public = Czy wszyscy mogą zobaczyć, jak się z Tobą skontaktować?
edit-contact-person = Pracownicy szkół kontaktują się z Tobą przez Twoją szkołę. Nikt inny nie widzi Twoich danych kontaktowych.
edit-place-public = Czy inni mogą zobaczyć, gdzie dokładnie jesteś?
edit-place-masked = Nie: tylko okolicę
edit-place-shown = Tak: adres
edit-audience = Kto może zobaczyć Twój wpis?
edit-audience-school = Tylko pracownicy szkoły, z którą masz kontakt
edit-audience-staff = Pracownicy każdej szkoły
edit-audience-everyone = Wszyscy
edit-audience-as-it-is = Tak jak jest teraz
edit-times-public = Czy wszyscy mogą zobaczyć, kiedy spotykają się dzieci?
edit-times-public-hint = Pracownicy szkół widzą to zawsze.
edit-yes = Tak
edit-no = Nie
edit-check-title = Przejrzyj swoje zmiany
edit-check-lead = Nikt jeszcze nie widzi tych zmian.
edit-check-none = Nic się nie zmienia.
edit-check-caption = Co się zmienia
edit-check-now = Teraz
edit-check-then = Potem
edit-check-save = Zapisz te zmiany
edit-check-discard = Odrzuć te zmiany
edit-clash-lead = Ktoś inny zmienił to samo w tym samym czasie. Nic nie zginęło. Wybierz, co zachować.
edit-clash-of = { $part }: co jest poprawne?
edit-clash-yours = Twoja wersja: { $said }
edit-clash-current = Co jest teraz: { $said }
edit-clash-go-on = Dalej
edit-saved = Zapisano.
edit-discarded = Twoje zmiany zostały odrzucone. Wpis pozostał bez zmian.
edit-made-title = { $format }: { $about }
edit-in-english = Po angielsku: { $words }
