# Why an offer fits a need, each as one short phrase.

reason-same-topic = temat: { $topic }
reason-narrower-topic = temat: { $topic } (część tematu: { $asked })
reason-broader-topic = temat: { $topic } (obejmuje: { $asked })
reason-related-topic = temat: { $topic } (bliski tematowi: { $asked })
reason-meaning = mówi prawie to samo innymi słowami
reason-words = zawiera słowa: { $words }
reason-subject = przedmiot: { $subject }
reason-key-stage = dla uczniów: { $stage }
reason-language = { $use ->
    [taught] nauka języka: { $language }
    [spoken] rozmowa w języku: { $language }
    [interpreted] tłumaczenie ustne, język: { $language }
    [translated] tłumaczenie pisemne, język: { $language }
   *[written] czytanie i pisanie w języku: { $language }
}
reason-format = { $format }, zgodnie z prośbą
reason-day = możliwy dzień: { $day }
reason-comes-to-school = { $distance }: przyjazd do szkoły
reason-at-their-place = { $distance }: klasa jedzie do partnera
reason-online = możliwe online
reason-confirmed-on = { $ago ->
    [today] potwierdzono dzisiaj
    [yesterday] potwierdzono wczoraj
    [days] potwierdzono { $count } dni temu
    [weeks] potwierdzono { $count ->
        [one] { $count } tydzień
        [few] { $count } tygodnie
        [many] { $count } tygodni
       *[other] { $count } tygodnia
    } temu
    [months] potwierdzono { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
        [many] { $count } miesięcy
       *[other] { $count } miesiąca
    } temu
   *[years] potwierdzono { $count ->
        [one] { $count } rok
        [few] { $count } lata
        [many] { $count } lat
       *[other] { $count } roku
    } temu
}
unmet-key-stage = nie podano, że to dla uczniów: { $stage }
unmet-language = nie podano języka: { $language }
unmet-day = nie podano, że możliwy jest dzień: { $day }
unmet-dates = { $kind ->
    [one-day] nie ma spotkania { $from }
    [open] nie ma zajęć od { $from }
   *[between] nie ma zajęć od { $from } do { $to }
}
unmet-term-time-only = spotkania tylko w czasie nauki szkolnej
unmet-delivery = { $delivery ->
    [in_school] nie podano, że możliwy jest przyjazd do szkoły
    [at_our_place] nie podano, że klasa może przyjechać do partnera
   *[online] nie podano, że możliwe jest online
}

distance = { $near ->
    [yes] w odległości poniżej { $miles } mili
   *[no] { $miles ->
        [one] w odległości { $miles } mili
        [few] w odległości { $miles } mil
        [many] w odległości { $miles } mil
       *[other] w odległości { $miles } mili
    }
}
