# Asking who can help, and what was found.

found = { $count ->
    [0] কিছু পাওয়া যায়নি
    [one] { $count }টি পাওয়া গেছে
   *[other] { $count }টি পাওয়া গেছে
}
words-only = এখন শুধু শব্দগুলো মিলিয়ে দেখা হয়েছে, অর্থ নয়। তাই কিছু বাদ পড়ে থাকতে পারে।
way = { $way ->
    [in_school] স্কুলে আসেন
    [at_our_place] আপনার ক্লাস তাঁদের কাছে যায়
   *[online] অনলাইনে
}
children = { $count ->
    [one] { $count } জন শিশু
   *[other] { $count } জন শিশু
}
minutes = { $count ->
    [one] { $count } মিনিট
   *[other] { $count } মিনিট
}
days-notice = { $count ->
    [0] দরকার নেই
    [one] { $count } দিন
   *[other] { $count } দিন
}
ask-title = সহযোগী খুঁজুন
ask-heading = আপনার ক্লাস কী শিখছে?
ask-lead = একজন সহকর্মীকে যেভাবে বলতেন, সেভাবেই লিখুন। আপনার কাছাকাছি কে সাহায্য করতে পারেন এবং কেন, তা দেখতে পাবেন।
text-label = ক্লাস কী শিখছে, আর কী পেলে সুবিধা হয়
text-hint = যেমন: রোমান যুগ, হাতে নিয়ে দেখার মতো জিনিস আনবেন এমন কেউ
key-stage-label = ইয়ার গ্রুপ বা কি স্টেজ
key-stage-hint = যেমন: Year 4 বা KS2
language-label = ভাষা
language-hint = ভাষাটির যেকোনো নামে
find = সহযোগী খুঁজুন
understood = আমরা যা বুঝেছি
understood-hint = আপনি এটি বোঝাতে চাননি? অন্যভাবে লিখুন, অথবা উপরের কোনো ঘর পূরণ করুন।
strangers = স্কুলের কর্মীরা সাইন ইন করলে স্বেচ্ছাসেবক, মা-বাবা ও দোভাষীদেরও দেখতে পান।
no-place = পোস্টকোড ছাড়া শুধু যাঁরা অনলাইনে কাজ করেন, তাঁদের দেখানো যায়।
no-postcodes = এখানে পোস্টকোডের তথ্য নেই, তাই শুধু যাঁরা অনলাইনে কাজ করেন, তাঁদের দেখানো যায়।
nobody-sign-in = স্কুলের কর্মীরা সাইন ইন করে একটি অনুরোধ খোলা রাখতে পারেন। কাউকে পাওয়া গেলে আমরা লিখে জানাই।
keep-open = এই অনুরোধ খোলা রাখুন: কাউকে পাওয়া গেলে আমাকে জানান
keep-open-mails = এই ইমেইল শুধু আপনিই পাবেন, দিনে সর্বোচ্চ দুটি। যেকোনো সময় বন্ধ করতে পারবেন।
keep-school = কোন স্কুলের জন্য
where = কোথায়
when = কখন
no-distance = দূরত্ব জানা নেই
cost = খরচ
group = সবচেয়ে বড় দল
length = কত সময়
notice = কত আগে জানাতে হবে
languages = ভাষাগুলো
fresh = পরিচিতি
ask = জিজ্ঞেস করুন
from = সহযোগী:
ask-place-label = পোস্টকোড বা স্কুল
ask-place-hint = LE5 4PH, অথবা কোনো স্কুলের নাম
ask-place-hint-own = খালি রাখলে আপনার নিজের স্কুল ধরা হবে
ask-near-school = { $school }-এর কাছে
ask-did-you-mean = আপনি কি এটি বুঝিয়েছেন: { $topic }?
ask-found = { $count ->
    [one] { $count }টি প্রস্তাব মিলেছে
   *[other] { $count }টি প্রস্তাব মিলেছে
}
ask-found-narrowed = যে { $total }টি প্রস্তাব মিলেছে, তার { $count }টি
ask-nobody-heading = এখনও কেউ মেলেনি
ask-none-narrowed = { $total ->
    [one] { $total }টি প্রস্তাব মিলেছে, তবে এই বাছাইগুলোর সঙ্গে নয়। আরও দেখতে একটি বাছাই সরান।
   *[other] { $total }টি প্রস্তাব মিলেছে, তবে সব বাছাইয়ের সঙ্গে একটিও নয়। আরও দেখতে একটি বাছাই সরান।
}
ask-filters = বাছাই করুন
ask-filters-set = যেসব বাছাই চালু আছে
ask-remove = সরান
ask-remove-all = সব বাছাই সরান
ask-by-kind = সহযোগীর ধরন
ask-by-key-stage = কি স্টেজ
ask-by-language = ভাষা
ask-by-format = কী করেন
ask-by-day = দিন
ask-by-distance = দূরত্ব
ask-within = সর্বোচ্চ { $miles ->
    [one] { $miles } মাইল
   *[other] { $miles } মাইল
}
ask-pages = ফলাফলের পাতা
ask-page-before = আগের পাতা
ask-page-next = পরের পাতা
ask-page-first = প্রথম পাতায় যান
ask-page-beyond = এর { $page } নম্বর পাতা নেই।
ask-near-heading = যেগুলো প্রায় মিলেছে, তার মধ্যে সবচেয়ে কাছের
ask-but = তবে: { $what }
ask-worth-asking = জিজ্ঞেস করে দেখতে পারেন: { $what }
ask-beyond-their-travel = { $miles ->
    [one] তাঁরা যত দূর যান, তার চেয়ে { $miles } মাইল বেশি
   *[other] তাঁরা যত দূর যান, তার চেয়ে { $miles } মাইল বেশি
}
ask-beyond-your-travel = { $miles ->
    [one] আপনার ক্লাস যত দূর যাবে, তার চেয়ে { $miles } মাইল বেশি
   *[other] আপনার ক্লাস যত দূর যাবে, তার চেয়ে { $miles } মাইল বেশি
}
ask-why-more = কেন মিলেছে, আরও দেখুন
ask-them = তাঁদের জিজ্ঞেস করুন
ask-keep-heading = আমরা আপনার জন্য খুঁজতে থাকতে পারি
ask-schools-heading = আপনি কোন স্কুলের কথা বলছেন?
ask-schools-lead = আপনার লেখার সঙ্গে কয়েকটি স্কুল মিলেছে। আপনারটি চাপুন।
ask-schools-more = এগুলো ছাড়া আরও আছে। আপনারটি পেতে শহরের নাম বা পোস্টকোড যোগ করুন।
ask-schools-caption = “{ $words }”-এর মতো স্কুল
ask-school = স্কুল
ask-school-authority = স্থানীয় কর্তৃপক্ষ
ask-school-postcode = পোস্টকোড
ask-school-urn = নম্বর (URN)
ask-suggestions = { $count ->
    [0] কোনো পরামর্শ নেই
    [one] { $count }টি পরামর্শ। তিরচিহ্নের বোতাম ব্যবহার করুন।
   *[other] { $count }টি পরামর্শ। তিরচিহ্নের বোতাম ব্যবহার করুন।
}
