# Mails. Plain text; one message a paragraph.

sign-in-subject = Kith-এ সাইন ইন করার লিংক
sign-in-opening = কেউ একজন, আশা করি আপনিই, এই ঠিকানা দিয়ে Kith-এ সাইন ইন করতে চেয়েছেন। এই লিংকটি খুলে বোতামটি চাপুন:
sign-in-lasts = এটি একবারই কাজ করে, { $minutes ->
    [one] { $minutes } মিনিটের
   *[other] { $minutes } মিনিটের
} মধ্যে।
sign-in-code = অথবা যে ডিভাইসে আপনি চেয়েছিলেন, সেই ডিভাইসে সেই পাতায় এই কোডটি লিখুন: { $code }
sign-in-both-last = লিংক ও কোড একবারই কাজ করে, { $minutes ->
    [one] { $minutes } মিনিটের
   *[other] { $minutes } মিনিটের
} মধ্যে। একটি ব্যবহার করলে অন্যটি আর কাজ করবে না। কোডটি কাউকে দেবেন না।
sign-in-not-you = আপনি না চেয়ে থাকলে কিছু করতে হবে না: এই ইমেইল ছাড়া কেউ ঢুকতে পারবে না।

matches-subject-one = এতে সাহায্য করতে পারেন এমন একজন: { $need }
matches-subject-several = { $count ->
    [one] আপনার কাজে লাগতে পারে এমন { $count }টি নতুন পরিচিতি
   *[other] আপনার কাজে লাগতে পারে এমন { $count }টি নতুন পরিচিতি
}
matches-opening = { $count ->
    [one] আপনি যা খুঁজছেন, তার সঙ্গে নতুন একজন মিলেছেন।
   *[other] আপনি যা খুঁজছেন, তার সঙ্গে { $count }টি নতুন পরিচিতি মিলেছে।
}
matches-need = “{ $need }”-এর জন্য:
matches-organisation = { $title }, সহযোগী: { $partner } ({ $format })
matches-person = { $format }: কে দিচ্ছেন তা দেখতে লিংকটি খুলুন
matches-why = কেন: { $reasons }
matches-check = আগে তাঁদের জিজ্ঞেস করুন: { $reasons }
matches-request = আপনি যা চেয়েছিলেন, তা বদলাতে বা বন্ধ করতে:
matches-stop-one = এই অনুরোধ নিয়ে আর ইমেইল না পেতে:
matches-why-you = আপনি Kith-এ একটি অনুরোধ খোলা রেখেছেন এবং নতুন কেউ মিললে জানাতে বলেছেন। তাই এই ইমেইল পাচ্ছেন।
matches-stop-all = এ ধরনের সব ইমেইল বন্ধ করতে এই লিংকটি খুলে বোতামটি চাপুন। সাইন ইন করতে হবে না:
mail-preferences = Kith আপনাকে কী কী পাঠায় তা দেখতে, আর আবার চালু করতে:

listing-link-subject = Kith-এ আপনার পরিচিতি: { $partner }
listing-link-subject-person = Kith-এ আপনার পরিচিতি
listing-link-opening = এই লিংকে Kith-এ আপনার পরিচিতি খোলে। অন্যরা কী দেখেন তা দেখতে পারেন, বদলাতে পারেন, সাময়িকভাবে বন্ধ করতে পারেন, অথবা জানাতে পারেন যে কিছু বদলায়নি। পাসওয়ার্ড লাগবে না:
listing-link-lasts = { $days ->
    [one] এটি { $days } দিন কাজ করবে।
   *[other] এটি { $days } দিন কাজ করবে।
} এরপর একই পাতায় নতুন লিংক চাইতে পারবেন।
listing-link-keep = এই লিংক যাঁর কাছে থাকবে, তিনি পরিচিতিটি বদলাতে পারবেন। শুধু যাঁদের বিশ্বাস করেন, তাঁদেরই দিন।

# A message from school staff to a partner, in the partner's language and in English.
enquiry-subject = { $school } জানতে চায়: { $title }
enquiry-opening = { $school } থেকে একজন আপনার প্রস্তাব “{ $title }” নিয়ে লিখেছেন।
enquiry-role = তিনি কে: { $role }
enquiry-what = তিনি যা লিখেছেন:
enquiry-class = ক্লাস: { $class }
enquiry-dates = কখন: { $dates }
enquiry-answer = উত্তর দিতে এই ইমেইলের জবাব (রিপ্লাই) দিন। আপনার উত্তর সরাসরি এই ঠিকানায় যাবে: { $address }
enquiry-offer = আপনার প্রস্তাব, অন্যরা যেভাবে দেখেন:
enquiry-why-here = স্কুলের কর্মীরা যাতে আপনাকে লিখতে পারেন, সেজন্য Kith-এ আপনার পরিচিতিতে এই ঠিকানা দেওয়া আছে।

# The same to a liaison officer, where Kith does not write to the partner itself.
enquiry-pass-on-subject = { $school } যোগাযোগ করিয়ে দিতে বলছে: { $format }
enquiry-pass-on-opening = { $school } থেকে একজন Kith-এর একটি প্রস্তাব চেয়েছেন। Kith নিজে এই সহযোগীকে লেখে না। তাই অনুগ্রহ করে দুজনের যোগাযোগ করিয়ে দিন।
enquiry-pass-on-offer = { $title }, সহযোগী: { $partner } ({ $format })
enquiry-pass-on-person = { $format }: কে দিচ্ছেন তা দেখতে লিংকটি খুলুন
enquiry-pass-on-link = কাকে চাইছেন, আর কীভাবে তাঁর সঙ্গে যোগাযোগ করা যায়:
enquiry-pass-on-answer = যিনি চেয়েছেন তাঁকে লিখতে এই ইমেইলের জবাব (রিপ্লাই) দিন। জবাব সরাসরি এই ঠিকানায় যাবে: { $address }
