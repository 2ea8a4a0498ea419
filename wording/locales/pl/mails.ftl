# Mails. Plain text; one message a paragraph.

sign-in-subject = Twój link do logowania w Kith
sign-in-opening = Ktoś, mamy nadzieję, że Ty, chce zalogować się do Kith tym adresem. Otwórz ten link i naciśnij przycisk:
sign-in-lasts = Link działa jeden raz, w ciągu { $minutes ->
    [one] { $minutes } minuty
    [few] { $minutes } minut
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
sign-in-code = Możesz też wpisać ten kod na stronie logowania, na tym samym urządzeniu: { $code }
sign-in-both-last = Link i kod działają jeden raz, w ciągu { $minutes ->
    [one] { $minutes } minuty
    [few] { $minutes } minut
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}. Gdy użyjesz jednego z nich, drugi przestanie działać. Nie podawaj kodu nikomu.
sign-in-not-you = Jeśli to nie Ty, nie rób nic: bez tego maila nikt się nie zaloguje.

matches-subject-one = Ktoś, kto może pomóc. Prośba: { $need }
matches-subject-several = { $count ->
    [one] { $count } nowy wpis, który może pomóc
    [few] { $count } nowe wpisy, które mogą pomóc
    [many] { $count } nowych wpisów, które mogą pomóc
   *[other] { $count } nowego wpisu, które mogą pomóc
}
matches-opening = { $count ->
    [one] Nowy wpis pasuje do Twojej prośby.
    [few] { $count } nowe wpisy pasują do Twoich próśb.
    [many] { $count } nowych wpisów pasuje do Twoich próśb.
   *[other] { $count } nowego wpisu pasuje do Twoich próśb.
}
matches-need = Prośba „{ $need }”:
matches-organisation = { $title }, od: { $partner } ({ $format })
matches-person = { $format }: otwórz link, aby zobaczyć, kto to proponuje
matches-why = Dlaczego: { $reasons }
matches-check = Najpierw zapytaj: { $reasons }
matches-request = Twoja prośba, aby ją zmienić lub zamknąć:
matches-stop-one = Aby nie dostawać więcej maili o tej prośbie:
matches-why-you = Dostajesz ten mail, bo masz w Kith otwartą prośbę i chcesz wiedzieć, gdy pasuje do niej ktoś nowy.
matches-stop-all = Aby nie dostawać więcej takich maili, otwórz ten link i naciśnij przycisk. Nie musisz się logować:
mail-preferences = Aby zobaczyć, co Kith Ci wysyła, i znów to włączyć:

listing-link-subject = Twój wpis w Kith: { $partner }
listing-link-subject-person = Twój wpis w Kith
listing-link-opening = Ten link otwiera Twój wpis w Kith. Możesz zobaczyć to, co widzą inni, zmienić wpis, wstrzymać go albo potwierdzić, że nic się nie zmieniło. Nie potrzebujesz hasła:
listing-link-lasts = { $days ->
    [one] Link działa przez { $days } dzień.
    [few] Link działa przez { $days } dni.
    [many] Link działa przez { $days } dni.
   *[other] Link działa przez { $days } dnia.
} Potem możesz poprosić o nowy na tej samej stronie.
listing-link-keep = Każdy, kto ma ten link, może zmienić wpis. Przekazuj go tylko osobom, którym ufasz.

# A message from school staff to a partner, in the partner's language and in English.
enquiry-subject = { $school } pyta o: { $title }
enquiry-opening = Ktoś ze szkoły { $school } pisze do Ciebie w sprawie oferty „{ $title }”.
enquiry-role = Kto pisze: { $role }
enquiry-what = Treść wiadomości:
enquiry-class = Klasa: { $class }
enquiry-dates = Kiedy: { $dates }
enquiry-answer = Aby odpowiedzieć, odpisz na ten mail. Odpowiedź trafi prosto na adres { $address }.
enquiry-offer = Twoja oferta, tak jak widzą ją inni:
enquiry-why-here = Ten adres jest w Twoim wpisie w Kith, aby pracownicy szkół mogli do Ciebie pisać.

# The same to a liaison officer, where Kith does not write to the partner itself.
enquiry-pass-on-subject = { $school } prosi o kontakt: { $format }
enquiry-pass-on-opening = Ktoś ze szkoły { $school } pyta o ofertę w Kith. Kith nie pisze do tego partnera bezpośrednio, dlatego prosimy o skontaktowanie obu stron.
enquiry-pass-on-offer = { $title }, od: { $partner } ({ $format })
enquiry-pass-on-person = { $format }: otwórz link, aby zobaczyć, kto to proponuje
enquiry-pass-on-link = O kogo pytają i jak się z tą osobą skontaktować:
enquiry-pass-on-answer = Aby napisać do osoby, która pyta, odpisz na ten mail. Trafi prosto na adres { $address }.
