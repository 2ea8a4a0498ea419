# Why an offer fits a need, each as one short phrase.

reason-same-topic = { $topic } વિશે
reason-narrower-topic = { $topic } વિશે, જે { $asked } નો ભાગ છે
reason-broader-topic = { $topic } વિશે, { $asked } જેનો ભાગ છે
reason-related-topic = { $topic } વિશે, જે { $asked } ની નજીકનો મુદ્દો છે
reason-meaning = બીજા શબ્દોમાં લગભગ એ જ કહે છે
reason-words = આ શબ્દોનો ઉલ્લેખ છે: { $words }
reason-subject = { $subject } માટે
reason-key-stage = { $stage } માટે
reason-language = { $use ->
    [taught] { $language } શીખવાય છે
    [spoken] { $language } બોલાય છે
    [interpreted] { $language } માટે દુભાષિયાનું કામ કરે છે
    [translated] { $language } માટે લેખિત અનુવાદ કરે છે
   *[written] { $language } વંચાય અને લખાય છે
}
reason-format = { $format }, તમે કહ્યું તેમ
reason-day = { $day }ના દિવસે થઈ શકે છે
reason-comes-to-school = { $distance }: શાળામાં આવે છે
reason-at-their-place = { $distance }: તમારો વર્ગ ત્યાં જાય છે
reason-online = ઑનલાઇન થઈ શકે છે
reason-confirmed-on = { $ago ->
    [today] આજે ખાતરી કરી
    [yesterday] ગઈકાલે ખાતરી કરી
    [days] { $count } દિવસ પહેલાં ખાતરી કરી
    [weeks] { $count ->
        [one] { $count } અઠવાડિયા પહેલાં ખાતરી કરી
       *[other] { $count } અઠવાડિયાં પહેલાં ખાતરી કરી
    }
    [months] { $count ->
        [one] { $count } મહિના પહેલાં ખાતરી કરી
       *[other] { $count } મહિના પહેલાં ખાતરી કરી
    }
   *[years] { $count ->
        [one] { $count } વર્ષ પહેલાં ખાતરી કરી
       *[other] { $count } વર્ષ પહેલાં ખાતરી કરી
    }
}
unmet-key-stage = { $stage } માટે છે એવું કહ્યું નથી
unmet-language = { $language } યાદીમાં નથી
unmet-day = { $day }ના દિવસે થઈ શકે એવું કહ્યું નથી
unmet-dates = { $kind ->
    [one-day] { $from }ના રોજ મળતા નથી
    [open] { $from } થી કોઈ બેઠક નથી
   *[between] { $from } અને { $to } વચ્ચે કોઈ બેઠક નથી
}
unmet-term-time-only = ફક્ત શાળાના સત્ર દરમિયાન મળે છે
unmet-delivery = { $delivery ->
    [in_school] શાળામાં આવે છે એવું કહ્યું નથી
    [at_our_place] વર્ગ તેમની પાસે જઈ શકે એવું કહ્યું નથી
   *[online] ઑનલાઇન થઈ શકે એવું કહ્યું નથી
}

distance = { $near ->
    [yes] { $miles } માઇલથી ઓછું દૂર
   *[no] { $miles ->
        [one] { $miles } માઇલ દૂર
       *[other] { $miles } માઇલ દૂર
    }
}
