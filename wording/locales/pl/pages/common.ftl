# Words on every page, and of what did not work.

problems = { $count ->
    [one] Jest { $count } błąd. Popraw go i wyślij formularz ponownie.
    [few] Są { $count } błędy. Popraw je i wyślij formularz ponownie.
    [many] Jest { $count } błędów. Popraw je i wyślij formularz ponownie.
   *[other] Jest { $count } błędu. Popraw je i wyślij formularz ponownie.
}
brand = Kith
skip = Przejdź do głównej części
nav-ask = Zapytaj
nav-needs = Otwarte prośby
nav-home = Strona główna
nav-partners = Partnerzy
sign-in = Zaloguj się
sign-out = Wyloguj się
footer = Kith znajduje w pobliżu szkoły szkoły uzupełniające, grupy społeczne, wolontariuszy i rodziców. To nie jest rekomendacja: szkoła nadal musi wszystko sprawdzić sama.
optional = nieobowiązkowe
cross-site = To przyszło z innej strony internetowej, więc nie zostało wykonane. Otwórz stronę tutaj i spróbuj ponownie.
not-found-title = Tu nic nie ma
failed-title = To się nie udało
conflict-field = Co
conflict-yours = Twoja wersja
conflict-current = Co jest teraz
reference = Numer, który trzeba podać przy zgłoszeniu
back = Wróć do pierwszej strony
error-prefix = Błąd
unreadable = Nie udało się odczytać przesłanych danych. Wróć i wyślij formularz ponownie.
date-day = Dzień
date-month = Miesiąc
date-year = Rok
menu = Menu
crumbs = Jesteś tutaj
language-choose = Język tej strony
language-unchecked = Te słowa przetłumaczyła maszyna i nie sprawdziła ich jeszcze osoba, dla której to język ojczysty.
language-see-english = Zobacz tę stronę po angielsku
