# Changing a listing in small steps; the steps of registering have the same questions.

edit-title = আপনার পরিচিতি বদলান
edit-lead = কী বদলাবেন তা বেছে নিন। আপনি যা লিখবেন, পাঠালেই তা রাখা হবে। সেভ করার পর অন্যরা দেখতে পাবেন।
edit-part = { $part ->
    [kind] আপনি কে
    [names] নাম
    [offer] আপনি কী দিতে পারেন
    [where] কোথায়
    [times] কখন
    [details] খরচ ও দলের আকার
    [languages] ভাষা
    [contact] আপনার সঙ্গে যোগাযোগ
   *[public] কে কী দেখবেন
}
edit-change = বদলান
edit-not-said = এখনও বলা হয়নি
edit-said-of = { $what }: { $said }
edit-back = আপনার পরিচিতিতে ফিরে যান
edit-kept = আপনার কিছু পরিবর্তন এখনও সেভ করা হয়নি।
edit-look-over = দেখে নিন
edit-pick-lead = আপনার একাধিক প্রস্তাব আছে। কোনটি বদলাতে চান?
edit-another-offer = আরেকটি প্রস্তাব যোগ করুন
edit-save-now = এখনই সেভ করুন
edit-keep = রেখে দিন, আরও বদলান
edit-name-hint = লোকে যে নামে চেনে। যেকোনো ভাষা ও লিপিতে হতে পারে।
edit-name-person-hint = নিজের নাম নয়, কী দিতে পারেন তা লিখুন। যেমন: সোমালি খাবার রান্না করেন এমন একজন অভিভাবক
edit-other-names-hint = প্রতি লাইনে একটি, যেকোনো ভাষা ও লিপিতে
edit-summary-hint = নিজের কথায়, নিজের ভাষায়
edit-words-language = আপনি এটি কোন ভাষায় লিখেছেন?
edit-title-hint = খালি রাখতে পারেন। তখন আপনি যা বেছেছেন, তা থেকে আমরা শিরোনাম বানিয়ে দেব।
edit-topics-hint = খালি রাখতে পারেন। একাধিক হলে মাঝে কমা দিন।
edit-subjects-hint = যেগুলো মানায়, বেছে নিন। একটিও না বাছলে অসুবিধা নেই।
edit-key-stages-hint = একটিও না বাছলে যেকোনো বয়স ধরা হবে।
edit-delivery = { $way ->
    [in_school] আমরা স্কুলে আসি
    [at_our_place] ক্লাস আমাদের কাছে আসে
   *[online] অনলাইনে
}
edit-format-visit = ক্লাস আমাদের এখানে বেড়াতে আসে
edit-travel = স্কুলে যেতে আপনি কত দূর যাবেন?
edit-travel-none = যাব না
edit-travel-miles = { $miles ->
    [one] সর্বোচ্চ { $miles } মাইল
   *[other] সর্বোচ্চ { $miles } মাইল
}
edit-postcode-hint = যেমন: LE5 4PH
edit-times-hint = যা জানা নেই, তা বাদ দিন। যেমন: 10:00, 10am, 16:30
edit-time-day = সময় { $number }: কোন দিন
edit-time-starts = সময় { $number }: শুরু
edit-time-ends = সময় { $number }: শেষ
edit-time-term = সময় { $number }: শুধু টার্ম চলার সময়?
edit-time-none = কোনো দিন নয়
edit-term = { $term ->
    [yes] শুধু টার্ম চলার সময়
    [no] সারা বছর
   *[unknown] বলা হয়নি
}
edit-more-times = আরেকটি সময় যোগ করুন
edit-language-numbered = ভাষা { $number }
edit-language-use = ভাষা { $number }: এই ভাষা দিয়ে আপনি কী করেন?
edit-language-none = কোনো ভাষা নয়
edit-more-languages = আরেকটি ভাষা যোগ করুন
edit-phone-hint = যেমন: 07700 900123
edit-contact-public = আপনার সঙ্গে যোগাযোগের তথ্য কি সবাই দেখতে পারেন?
edit-contact-person = স্কুলের কর্মীরা আপনার স্কুলের মাধ্যমে আপনার সঙ্গে যোগাযোগ করেন। যোগাযোগের তথ্য আর কেউ দেখতে পান না।
edit-place-public = আপনি ঠিক কোথায় আছেন, তা কি অন্যরা দেখতে পারেন?
edit-place-masked = না: শুধু এলাকা
edit-place-shown = হ্যাঁ: ঠিকানা
edit-audience = আপনার পরিচিতি কারা দেখতে পারেন?
edit-audience-school = শুধু যে স্কুলের সঙ্গে আপনার যোগাযোগ আছে, তার কর্মীরা
edit-audience-staff = যেকোনো স্কুলের কর্মীরা
edit-audience-everyone = সবাই
edit-audience-as-it-is = এখন যেমন আছে
edit-times-public = শিশুরা কখন একত্র হয়, তা কি সবাই দেখতে পারেন?
edit-times-public-hint = স্কুলের কর্মীরা সব সময় দেখতে পান।
edit-yes = হ্যাঁ
edit-no = না
edit-check-title = আপনার পরিবর্তনগুলো দেখে নিন
edit-check-lead = এই পরিবর্তনগুলো এখনও কেউ দেখতে পান না।
edit-check-none = কিছু বদলানো হয়নি।
edit-check-caption = কী বদলাবে
edit-check-now = এখন
edit-check-then = পরে
edit-check-save = এই পরিবর্তনগুলো সেভ করুন
edit-check-discard = এই পরিবর্তনগুলো বাতিল করুন
edit-clash-lead = আপনি বদলানোর সময় অন্য কেউ একই জিনিস বদলেছেন। কিছু হারায়নি। কোনটি রাখবেন, বেছে নিন।
edit-clash-of = { $part }: কোনটি ঠিক?
edit-clash-yours = আপনি যা লিখেছেন: { $said }
edit-clash-current = এখন যা আছে: { $said }
edit-clash-go-on = এগিয়ে যান
edit-saved = সেভ হয়েছে।
edit-discarded = আপনার পরিবর্তনগুলো বাতিল করা হয়েছে। পরিচিতি আগের মতোই আছে।
edit-made-title = { $format }: { $about }
edit-in-english = ইংরেজিতে: { $words }
