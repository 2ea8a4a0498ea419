# What Kith sends, and stopping it.

mail-preferences-title = Twoje maile
mail-preferences-heading = Co Kith Ci wysyła
mail-preferences-lead = Wyłącz to, czego nie chcesz. Możesz to znów włączyć w każdej chwili.
mail-refusal-heading = Twój adres nie przyjmuje maili
mail-refusal-lead = Serwer tego adresu odrzucił naszą wiadomość, więc na razie nie wysyłamy maili. Jeśli adres znów działa, naciśnij przycisk.
mail-refusal-try = Spróbuj ponownie wysłać na mój adres
mail-always = Wysyłamy to tylko na Twoją prośbę, więc nie ma czego wyłączać
mail-wanted = Wysyłamy Ci te maile
mail-stopped = Wyłączone
mail-stop = Wyłącz
mail-start = Wysyłajcie mi
mail-needs-heading = O każdej z Twoich próśb
mail-needs-none = Nie masz otwartych próśb.
mail-needs-stopped = Wszystkie maile o tym, kto może pomóc, są wyłączone, więc o tych prośbach też nic nie przyjdzie.
stop-heading = Wyłącz te maile
stop-lead = Naciśnij przycisk, a nie wyślemy Ci więcej takich maili jak ten, z którego prowadził link.
stop-button = Wyłącz te maile
stopped-heading = Wyłączone
stopped-lead = Nie wyślemy Ci więcej takich maili. Po zalogowaniu możesz je znów włączyć.
