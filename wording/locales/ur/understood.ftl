# What was understood of a request, each thing as one short phrase.

understood-language = { $use ->
    [taught] { $language } پڑھائی جائے
    [interpreted] { $language } کا ترجمان
    [translated] { $language } میں تحریری ترجمہ
    [written] { $language } پڑھی اور لکھی جائے
   *[spoken] { $language } بولی جائے
}
understood-culture = { $language }، استعمال کی زبان کے طور پر نہیں
understood-or = یا
understood-way = { $way ->
    [in_school] وہ آپ کے اسکول آئیں
    [at_our_place] آپ کی کلاس ان کے پاس جائے
   *[online] آن لائن
}
understood-holidays = چھٹیوں میں
understood-within = زیادہ سے زیادہ { $distance }
understood-not = { $topic } نہیں
understood-near-postcode = { $postcode } کے قریب
understood-near-school = آپ کے اسکول کے قریب
