# The closed lists, as people are shown them.

partner-kind-supplementary-school = Szkoła uzupełniająca (np. sobotnia)
partner-kind-madrasah = Madrasa
partner-kind-community-school = Szkoła społecznościowa
partner-kind-community-organisation = Organizacja społeczna
partner-kind-volunteer = Wolontariusz
partner-kind-parent = Rodzic lub opiekun
partner-kind-interpreter = Tłumacz ustny

offer-format-class = Zajęcia
offer-format-talk = Pogadanka
offer-format-workshop = Warsztaty
offer-format-host-visit = Wizyta u partnera
offer-format-interpreting = Tłumaczenie ustne
offer-format-translation = Tłumaczenie pisemne
offer-format-mentoring = Mentoring
offer-format-performance = Występ
offer-format-resource-loan = Rzeczy do wypożyczenia

delivery-in-school = W Twojej szkole
delivery-at-our-place = U partnera
delivery-online = Online

key-stage-eyfs = Najmłodsze dzieci, do 5 lat (EYFS)
key-stage-ks1 = KS1 (klasy Year 1 i 2)
key-stage-ks2 = KS2 (klasy Year 3–6)
key-stage-ks3 = KS3 (klasy Year 7–9)
key-stage-ks4 = KS4 (klasy Year 10 i 11)
key-stage-ks5 = KS5 (klasy Year 12 i 13)

language-use-taught = Nauka tego języka
language-use-spoken = Rozmowa w tym języku
language-use-interpreted = Tłumaczenie ustne
language-use-translated = Tłumaczenie pisemne
language-use-written = Czytanie i pisanie

day-mon = Poniedziałek
day-tue = Wtorek
day-wed = Środa
day-thu = Czwartek
day-fri = Piątek
day-sat = Sobota
day-sun = Niedziela

cost-free = Bezpłatnie
cost-expenses = Tylko zwrot kosztów
cost-fee = Odpłatnie
cost-ask = Trzeba zapytać

commitment-once = Jeden raz
commitment-this-term = W tym semestrze
commitment-standing = Tak długo, jak będzie to potrzebne

formality-formal = Formalne, z kwalifikacją
formality-informal = Nieformalne

exactness-given = Dokładnie
exactness-unit = Według kodu pocztowego
exactness-sector = Według części kodu pocztowego
exactness-outward = Według okolicy kodu pocztowego

place-visibility-public = Widoczne
place-visibility-masked = Używana jest tylko okolica kodu pocztowego

subject-english = Język angielski
subject-mathematics = Matematyka
subject-science = Przyroda i nauki ścisłe
subject-art-and-design = Plastyka
subject-citizenship = Wychowanie obywatelskie
subject-computing = Informatyka
subject-design-and-technology = Technika
subject-geography = Geografia
subject-history = Historia
subject-languages = Języki obce
subject-music = Muzyka
subject-physical-education = Wychowanie fizyczne (PE)
subject-religious-education = Wiedza o religiach (RE)
subject-pshe = Wychowanie osobiste, społeczne i zdrowotne (PSHE)
subject-early-years = Najmłodsze dzieci (EYFS)

mail-kind-sign-in = Linki do logowania
mail-kind-matches = Ktoś nowy, kto może pomóc
mail-kind-listing-link = Linki, które otwierają wpis
mail-kind-enquiry = Wiadomości o ofercie od pracowników szkół
mail-fault-unreachable = nie ma połączenia z naszym serwerem poczty
mail-fault-certificate = certyfikat naszego serwera poczty nie jest zaufany
mail-fault-password = nasz serwer poczty nie przyjmuje naszego hasła
mail-fault-turned-away = nasz serwer poczty odrzuca nasze połączenia
mail-fault-sender = nasz serwer poczty nie przyjmuje adresu, z którego wysyłamy

# Days of the year. The months stand in the genitive, as they do after a day.
date = { $day } { $month } { $year }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

# Who made a change of the vocabulary, where it was no colleague of today's.
author-gone = ktoś, kogo już tu nie ma
author-program = program (kith { $command })
