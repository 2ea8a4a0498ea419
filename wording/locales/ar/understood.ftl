# What was understood of a request, each thing as one short phrase.

understood-language = { $use ->
    [taught] تعليم { $language }
    [interpreted] مترجم شفهي: { $language }
    [translated] ترجمة مكتوبة إلى { $language }
    [written] قراءة وكتابة: { $language }
   *[spoken] لغة الكلام: { $language }
}
understood-culture = { $language }، لكن ليس كلغة للاستعمال
understood-or = أو
understood-way = { $way ->
    [in_school] يحضرون إلى مدرستكم
    [at_our_place] يذهب صفكم إليهم
   *[online] عبر الإنترنت
}
understood-holidays = في العطل
understood-within = المسافة القصوى: { $distance }
understood-not = ليس { $topic }
understood-near-postcode = قرب { $postcode }
understood-near-school = قرب مدرستكم
