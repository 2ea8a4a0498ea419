# Why an offer fits a need, each as one short phrase.

reason-same-topic = ku saabsan { $topic }
reason-narrower-topic = ku saabsan { $topic }, oo qayb ka ah { $asked }
reason-broader-topic = ku saabsan { $topic }, oo ay { $asked } qayb ka tahay
reason-related-topic = ku saabsan { $topic }, oo u dhow { $asked }
reason-meaning = isla macnaha ayuu erayo kale ku sheegayaa
reason-words = wuxuu xusayaa { $words }
reason-subject = maaddada { $subject }
reason-key-stage = loogu talagalay { $stage }
reason-language = { $use ->
    [taught] { $language } waa la dhigaa
    [spoken] { $language } waa lagu hadlaa
    [interpreted] { $language } hadal ahaan waa loo turjumaa
    [translated] { $language } qoraal ahaan waa loo turjumaa
   *[written] { $language } waa la akhriyaa oo la qoraa
}
reason-format = { $format }, sidaad codsatay
reason-day = wuxuu noqon karaa { $day }
reason-comes-to-school = { $distance }: iskuulka ayuu yimaadaa
reason-at-their-place = { $distance }: fasalkaaga ayaa u taga
reason-online = online ayuu ku noqon karaa
reason-confirmed-on = { $ago ->
    [today] maanta ayaa la xaqiijiyey
    [yesterday] shalay ayaa la xaqiijiyey
    [days] waxaa la xaqiijiyey { $count } maalmood ka hor
    [weeks] waxaa la xaqiijiyey { $count ->
        [one] { $count } toddobaad
       *[other] { $count } toddobaad
    } ka hor
    [months] waxaa la xaqiijiyey { $count ->
        [one] { $count } bil
       *[other] { $count } bilood
    } ka hor
   *[years] waxaa la xaqiijiyey { $count ->
        [one] { $count } sannad
       *[other] { $count } sannadood
    } ka hor
}
unmet-key-stage = ma sheegin inuu { $stage } u yahay
unmet-language = { $language } kuma jirto waxa uu qoray
unmet-day = ma sheegin inuu { $day } noqon karo
unmet-dates = { $kind ->
    [one-day] ma kulmo { $from }
    [open] kulan ma leh laga bilaabo { $from }
   *[between] kulan ma leh inta u dhaxaysa { $from } iyo { $to }
}
unmet-term-time-only = wuxuu socdaa oo keliya xilliga iskuulku furan yahay
unmet-delivery = { $delivery ->
    [in_school] ma sheegin inuu iskuulka imanayo
    [at_our_place] ma sheegin in fasal u iman karo
   *[online] ma sheegin inuu online ku noqon karo
}

distance = { $near ->
    [yes] masaafo ka yar { $miles } mayl
   *[no] { $miles ->
        [one] masaafo { $miles } mayl ah
       *[other] masaafo { $miles } mayl ah
    }
}
