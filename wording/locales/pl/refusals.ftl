# Why something was not done, and what to do next.

refusal-invalid = Coś w przesłanych danych jest nieprawidłowe. Zobacz listę.
refusal-conflict = Ktoś inny zmienił to w międzyczasie. Wczytaj to ponownie, a potem wprowadź swoją zmianę.
refusal-unauthenticated = Najpierw się zaloguj. Jeśli prowadził tu link, mógł być już użyty albo jest za stary: poproś o nowy.
refusal-forbidden = Twoja rola na to nie pozwala. Zapytaj osobę, która prowadzi Kith w Twojej szkole lub w Twoim samorządzie.
refusal-not-found = Tu nic nie ma. Strona mogła zostać usunięta albo adres jest błędny.
refusal-rate-limited = Za dużo prób w krótkim czasie. Spróbuj ponownie za { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
}.
refusal-busy = W tej chwili z Kith korzysta zbyt wiele osób. Spróbuj ponownie za kilka sekund.
refusal-too-slow = To trwało za długo i zostało zatrzymane. Poproś o mniej naraz albo spróbuj później.
refusal-internal = Coś się u nas nie udało. Spróbuj ponownie. Jeśli to się powtarza, powiedz osobie, która prowadzi Kith.
