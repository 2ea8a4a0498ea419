# Why an offer fits a need, each as one short phrase.

reason-same-topic = عن { $topic }
reason-narrower-topic = عن { $topic }، وهو جزء من { $asked }
reason-broader-topic = عن { $topic }، و{ $asked } جزء منه
reason-related-topic = عن { $topic }، وهو قريب من { $asked }
reason-meaning = يقول المعنى نفسه تقريبًا بكلمات أخرى
reason-words = يذكر { $words }
reason-subject = لمادة { $subject }
reason-key-stage = يناسب { $stage }
reason-language = { $use ->
    [taught] لغة تُدرَّس: { $language }
    [spoken] لغة الكلام: { $language }
    [interpreted] ترجمة شفهية: { $language }
    [translated] ترجمة مكتوبة: { $language }
   *[written] قراءة وكتابة: { $language }
}
reason-format = { $format }، كما طلبتم
reason-day = ممكن يوم { $day }
reason-comes-to-school = { $distance }: الحضور إلى المدرسة
reason-at-their-place = { $distance }: يذهب صفكم إليهم
reason-online = ممكن عبر الإنترنت
reason-confirmed-on = { $ago ->
    [today] تم التأكيد اليوم
    [yesterday] تم التأكيد أمس
    [days] تم التأكيد قبل { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
    [weeks] تم التأكيد قبل { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
    [months] تم التأكيد قبل { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
   *[years] تم التأكيد قبل { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
}
unmet-key-stage = لم يُذكر أنه يناسب { $stage }
unmet-language = لم تُذكر لغة { $language }
unmet-day = لم يُذكر أنه ممكن يوم { $day }
unmet-dates = { $kind ->
    [one-day] لا موعد في { $from }
    [open] لا مواعيد ابتداءً من { $from }
   *[between] لا مواعيد بين { $from } و{ $to }
}
unmet-term-time-only = خلال الفصل الدراسي فقط
unmet-delivery = { $delivery ->
    [in_school] لم يُذكر أنهم يحضرون إلى المدرسة
    [at_our_place] لم يُذكر أن الصف يستطيع الذهاب إليهم
   *[online] لم يُذكر أنه ممكن عبر الإنترنت
}

distance = { $near ->
    [yes] على بعد أقل من { $miles } ميل
   *[no] { $miles ->
        [zero] على بعد { $miles } ميل
        [one] على بعد ميل واحد
        [two] على بعد ميلين
        [few] على بعد { $miles } أميال
        [many] على بعد { $miles } ميلًا
       *[other] على بعد { $miles } ميل
    }
}
