# Mails. Plain text; one message a paragraph.

sign-in-subject = Linkigaaga aad ku soo geli karto Kith
sign-in-opening = Qof, waxaan rajaynaynaa inaad adigu tahay, ayaa codsaday inuu Kith ku soo galo cinwaankan. Fur linkigan oo riix badhanka:
sign-in-lasts = Wuxuu shaqeeyaa hal mar, { $minutes ->
    [one] { $minutes } daqiiqo gudaheed
   *[other] { $minutes } daqiiqo gudahood
}.
sign-in-code = Ama koodhkan ku qor bogga aad wax ka codsatay, isla qalabkii aad ka codsatay: { $code }
sign-in-both-last = Linkiga iyo koodhku waxay shaqeeyaan hal mar, { $minutes ->
    [one] { $minutes } daqiiqo gudaheed
   *[other] { $minutes } daqiiqo gudahood
}. Marka aad mid isticmaasho, kan kale wuu joogsadaa. Koodhka cidna ha siin.
sign-in-not-you = Haddii aanay adiga ahayn, waxba ha samayn: email-kan la'aantiis cidna ma soo geli karto.

matches-subject-one = Qof laga yaabo inuu kaa caawiyo: { $need }
matches-subject-several = { $count ->
    [one] { $count } diiwaan cusub oo laga yaabo inuu ku caawiyo
   *[other] { $count } diiwaan oo cusub oo laga yaabo inay ku caawiyaan
}
matches-opening = { $count ->
    [one] Qof cusub ayaa ku habboon waxa aad raadinayso.
   *[other] { $count } diiwaan oo cusub ayaa ku habboon waxa aad raadinayso.
}
matches-need = Wixii ku saabsan “{ $need }”:
matches-organisation = { $title }, waxaa bixiya { $partner } ({ $format })
matches-person = { $format }: fur linkiga si aad u aragto cidda bixisa
matches-why = Sababta: { $reasons }
matches-check = Marka hore weydii: { $reasons }
matches-request = Waxa aad codsatay, si aad u beddesho ama u xirto:
matches-stop-one = Si aan wax dambe laguugu soo sheegin codsigan:
matches-why-you = Email-kan waxaa laguugu soo diray sababtoo ah codsi furan ayaad Kith ku haysaa, waxaadna na weydiisatay inaan kuu soo qorno marka qof cusub ku habboonaado.
matches-stop-all = Si aad u joojiso dhammaan email-lada noocan ah, fur linkigan oo riix badhanka. Uma baahnid inaad soo gasho:
mail-preferences = Si aad u aragto waxa Kith kuu soo diro, oo aad mar kale u bilowdo:

listing-link-subject = Diiwaankaaga Kith: { $partner }
listing-link-subject-person = Diiwaankaaga Kith
listing-link-opening = Linkigani wuxuu furaa diiwaankaaga Kith. Waxaad arki kartaa waxa dadka kale arkaan, waad beddeli kartaa, waad hakin kartaa, ama waxaad sheegi kartaa inaan waxba isbeddelin. Password uma baahnid:
listing-link-lasts = { $days ->
    [one] Wuxuu shaqeeyaa { $days } maalin.
   *[other] Wuxuu shaqeeyaa { $days } maalmood.
} Intaas ka dib, isla boggaas ayaad ka codsan kartaa mid cusub.
listing-link-keep = Qofkii haysta linkigan wuu beddeli karaa diiwaanka. Sii oo keliya dadka aad arrintaas ku aamminto.

# A message from school staff to a partner, in the partner's language and in English.
enquiry-subject = { $school } ayaa wax ka weydiinaya: { $title }
enquiry-opening = Qof jooga { $school } ayaa kaaga soo qoraya adeeggaaga “{ $title }”.
enquiry-role = Shaqadiisa: { $role }
enquiry-what = Waxa la soo qoray:
enquiry-class = Fasalka: { $class }
enquiry-dates = Goorta: { $dates }
enquiry-answer = Si aad uga jawaabto, u jawaab email-kan. Jawaabtaadu waxay toos u tagaysaa { $address }.
enquiry-offer = Adeeggaaga, sida dadka kale u arkaan:
enquiry-why-here = Cinwaankani wuxuu ku qoran yahay diiwaankaaga Kith, si shaqaalaha iskuulku kuugu soo qori karaan.

# The same to a liaison officer, where Kith does not write to the partner itself.
enquiry-pass-on-subject = { $school } ayaa codsanaya in la isku xiro: { $format }
enquiry-pass-on-opening = Qof jooga { $school } ayaa codsanaya adeeg ku jira Kith. Kith toos uma qoro la-hawlgalahan, markaa fadlan labada dhinac isku xir.
enquiry-pass-on-offer = { $title }, waxaa bixiya { $partner } ({ $format })
enquiry-pass-on-person = { $format }: fur linkiga si aad u aragto cidda bixisa
enquiry-pass-on-link = Qofka ay weydiinayaan, iyo sida loola xiriiro:
enquiry-pass-on-answer = Si aad ugu qorto qofka wax codsaday, u jawaab email-kan. Wuxuu toos u tagayaa { $address }.
