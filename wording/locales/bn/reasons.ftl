# Why an offer fits a need, each as one short phrase.

reason-same-topic = বিষয়: { $topic }
reason-narrower-topic = বিষয়: { $topic }, যা “{ $asked }”-এর একটি অংশ
reason-broader-topic = বিষয়: { $topic }, “{ $asked }” যার একটি অংশ
reason-related-topic = বিষয়: { $topic }, যা “{ $asked }”-এর কাছাকাছি
reason-meaning = অন্য কথায় প্রায় একই কথা বলে
reason-words = এই কথাগুলো আছে: { $words }
reason-subject = পাঠ্যবিষয়: { $subject }
reason-key-stage = যাদের জন্য: { $stage }
reason-language = { $use ->
    [taught] { $language } ভাষা শেখানো হয়
    [spoken] { $language } ভাষায় কথা বলা হয়
    [interpreted] { $language } ভাষায় দোভাষীর কাজ করেন
    [translated] { $language } ভাষায় লিখিত অনুবাদ করেন
   *[written] { $language } ভাষা পড়া ও লেখা হয়
}
reason-format = { $format }, যেমন আপনি চেয়েছেন
reason-day = { $day } করা যায়
reason-comes-to-school = { $distance }: স্কুলে আসেন
reason-at-their-place = { $distance }: আপনার ক্লাস তাঁদের কাছে যাবে
reason-online = অনলাইনে হতে পারে
reason-confirmed-on = { $ago ->
    [today] আজ নিশ্চিত করা হয়েছে
    [yesterday] গতকাল নিশ্চিত করা হয়েছে
    [days] { $count } দিন আগে নিশ্চিত করা হয়েছে
    [weeks] { $count ->
        [one] { $count } সপ্তাহ
       *[other] { $count } সপ্তাহ
    } আগে নিশ্চিত করা হয়েছে
    [months] { $count ->
        [one] { $count } মাস
       *[other] { $count } মাস
    } আগে নিশ্চিত করা হয়েছে
   *[years] { $count ->
        [one] { $count } বছর
       *[other] { $count } বছর
    } আগে নিশ্চিত করা হয়েছে
}
unmet-key-stage = এদের জন্য কি না তা বলা নেই: { $stage }
unmet-language = এই ভাষার কথা বলা নেই: { $language }
unmet-day = { $day } করা যায় কি না তা বলা নেই
unmet-dates = { $kind ->
    [one-day] { $from } তারিখে সেশন নেই
    [open] { $from } থেকে আর কোনো সেশন নেই
   *[between] { $from } থেকে { $to } পর্যন্ত কোনো সেশন নেই
}
unmet-term-time-only = শুধু টার্ম চলার সময় বসে
unmet-delivery = { $delivery ->
    [in_school] স্কুলে আসেন কি না তা বলা নেই
    [at_our_place] ক্লাস তাঁদের কাছে যেতে পারে কি না তা বলা নেই
   *[online] অনলাইনে হতে পারে কি না তা বলা নেই
}

distance = { $near ->
    [yes] { $miles } মাইলের কম দূরে
   *[no] { $miles ->
        [one] { $miles } মাইল দূরে
       *[other] { $miles } মাইল দূরে
    }
}
