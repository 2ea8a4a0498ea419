# Signing in, and one's own account.

link-sent = Jeśli znamy ten adres, link do logowania jest już w drodze. Działa przez 15 minut.
sign-in-heading = Zaloguj się
sign-in-lead = Nie ma hasła. Wyślemy Ci mail z linkiem i kodem. Każde z nich działa jeden raz.
email-label = Twój adres email
email-hint = Ten, który podała nam Twoja szkoła lub grupa, na przykład office@example.org
send-link = Wyślij mi mail
link-sent-heading = Sprawdź swoją pocztę
sign-in-code-lead = Jeśli znamy ten adres, mail jest już w drodze. Otwórz link z maila albo wpisz tutaj kod. Oba działają jeden raz, w ciągu { $minutes ->
    [one] { $minutes } minuty
    [few] { $minutes } minut
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
sign-in-code-label = Kod z maila
sign-in-code-hint = Sześć cyfr
sign-in-code-button = Zaloguj się
sign-in-code-again = Nic nie przyszło? Poproś o kolejny mail
sign-in-code-over = Zbyt wiele razy wpisano błędny kod, więc ten kod już nie działa. Otwórz link z maila albo poproś o kolejny mail.
sign-in-own-device = To moje własne urządzenie: nie wylogowuj mnie przez { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
confirm-heading = Jeszcze jeden krok
confirm-lead = Naciśnij przycisk, aby zalogować się na tym urządzeniu.
confirm-button = Zaloguj się tutaj

account-title = Twoje konto
account-lead = Co Kith o Tobie przechowuje i na jakich urządzeniach trwa Twoje logowanie.
account-email = Adres email
account-called = Określenie na stronach
account-language = Język
account-language-none = Nie wybrano. Możesz go wybrać na dole strony.
account-since = Konto od
account-mails-heading = Twoje maile
account-mails = Co dostajesz mailem
account-roles-heading = Do czego należysz
account-roles-none = Nie należysz do żadnej szkoły, samorządu ani partnera. Zapytaj osobę, od której masz ten adres do logowania.
account-role = Rola
account-of = Gdzie
account-open = Otwórz
account-open-listing = Otwórz wpis
account-role-teacher = Nauczyciel
account-role-liaison-school = Koordynator kontaktów w szkole
account-role-liaison-authority = Koordynator kontaktów w samorządzie
account-role-partner-editor = Osoba, która zmienia wpis
account-role-administrator = Administrator
account-sessions-heading = Gdzie trwa Twoje logowanie
account-sessions = Aktywne logowania
account-session-began = Od
account-session-used = Ostatnio używane
account-session-ends = Kończy się
account-session-device = Urządzenie
account-session-this = To urządzenie
account-session-own = Własne
account-session-shared = Wspólne lub nie podano
account-session-end = Wyloguj tam
account-session-do = Co możesz zrobić
account-sessions-end = Wyloguj wszędzie
account-session-ended = Wylogowano tam.
account-privacy = Co Kith robi z danymi o ludziach

language-offer = Czytaj te strony po polsku
