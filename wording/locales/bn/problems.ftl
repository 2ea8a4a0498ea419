# What was wrong with an input: the field, its value, and what to do.

problem = { $field }, “{ $value }”: { $sentence }
problem-without-value = { $field }: { $sentence }

rule-required = এটি দেওয়া হয়নি। লিখে দিন।
rule-too-long = এটি বেশি লম্বা। সর্বোচ্চ { $max ->
    [one] { $max }টি অক্ষর
   *[other] { $max }টি অক্ষর
} ব্যবহার করুন।
rule-bad-character = এতে এমন একটি চিহ্ন আছে, যা রাখা যায় না। পেস্ট না করে নিজে আবার লিখুন।
rule-not-one-of = এটি এখানকার মানগুলোর একটি নয়। এগুলোর একটি ব্যবহার করুন: { $allowed }।
rule-too-many = সংখ্যায় বেশি হয়ে গেছে। সর্বোচ্চ { $max }টি দিন।
rule-not-a-postcode = এটি পোস্টকোডের মতো লেখা হয়নি। LE5 4PH-এর মতো করে লিখুন।
rule-postcode-incomplete = এটি পোস্টকোডের শুধু প্রথম অংশ। পুরোটা দিন, যেমন LE5 4PH।
rule-postcode-unknown = এমন পোস্টকোড জানা নেই। মিলিয়ে দেখুন, অথবা অক্ষাংশ ও দ্রাঘিমাংশ দিন।
rule-postcode-outside-england = এই পোস্টকোড ইংল্যান্ডের বাইরে, তাই দূরত্ব বের করা যায় না। ইংল্যান্ডের একটি পোস্টকোড দিন।
rule-not-a-point-in-england = এটি ইংল্যান্ডের কোনো জায়গা নয়। অক্ষাংশ ও দ্রাঘিমাংশ দুটোই ডিগ্রিতে দিন, যেমন 52.63 ও -1.13।
rule-not-an-email-address = এটি ইমেইল ঠিকানা নয়: { $fault }
rule-not-a-phone-number = এটি টেলিফোন নম্বর নয়। সব সংখ্যা দিন, যেমন 020 7946 0123, অথবা + ও দেশের নম্বর দিয়ে শুরু করুন।
rule-not-a-web-address = এটি ওয়েব ঠিকানা নয়। https:// বা http:// দিয়ে শুরু করুন।
rule-not-a-date = এটি তারিখ নয়। 31/01/2027 বা 2027-01-31-এর মতো করে লিখুন।
rule-date-before = এই দিনটি বেশি আগের। { $earliest } বা তার পরের কোনো দিন দিন।
rule-date-after = এই দিনটি বেশি পরের। { $latest } বা তার আগের কোনো দিন দিন।
rule-not-a-key-stage = এটি কি স্টেজ বা ইয়ার গ্রুপ নয়। KS2 বা Year 5-এর মতো করে লিখুন।
rule-unknown-language = এই নামে কোনো ভাষা জানা নেই। { $suggested ->
    [0] ভাষাটির অন্য কোনো নাম বা ইংরেজি নাম লিখে দেখুন।
   *[other] আপনি কি এটি বুঝিয়েছেন: { $suggestions }?
}
rule-unknown-topic = এই নামে কোনো বিষয় জানা নেই। { $suggested ->
    [0] অন্য কোনো নাম বা আরও বড় কোনো বিষয় লিখে দেখুন।
   *[other] আপনি কি এটি বুঝিয়েছেন: { $suggestions }?
}
rule-unknown-subject = এই নামে কোনো পাঠ্যবিষয় জানা নেই। জাতীয় পাঠ্যক্রমের কোনো পাঠ্যবিষয় দিন, যেমন History (ইতিহাস)।
rule-unknown-school = এতে কোনো স্কুল পাওয়া যায়নি। স্কুলের পোস্টকোড দিন, অথবা নামের আরও অংশ লিখুন।
rule-not-a-number = এটি সংখ্যা নয়। শুধু অঙ্ক ব্যবহার করুন, যেমন 12।
rule-out-of-range = এটি সীমার বাইরে। { $min } থেকে { $max }-এর মধ্যে একটি সংখ্যা দিন।
rule-not-a-urn = এটি স্কুলের URN নয়। URN-এ ছয়টি সংখ্যা থাকে; স্কুলের সরকারি তালিকায় তা পাবেন।
rule-not-found = এখানে এমন কোনো তথ্য নেই। রেফারেন্সটি মিলিয়ে দেখুন।
rule-still-a-draft = এই পরিচিতি এখনও খসড়া, অন্য কেউ এটি দেখতে পান না। আগে একজন যোগাযোগ কর্মকর্তাকে এটি প্রকাশ করতে হবে।
rule-withdrawn = এই পরিচিতি তুলে নেওয়া হয়েছে। একজন যোগাযোগ কর্মকর্তা আবার প্রকাশ করতে পারেন।
rule-consent-missing = এই ব্যক্তির সম্মতি লেখা নেই। কোন দিন ও কীভাবে তিনি সম্মতি দিয়েছেন, তা দিন।
rule-audience-too-wide = এই পরিচিতি সবাইকে দেখানো যাবে না। স্কুলের কর্মী, কোনো কর্তৃপক্ষ বা কোনো স্কুল বেছে নিন।
rule-duplicate = এটি ফাইলের { $line } নম্বর লাইনে আগেই আছে। দুটির একটি সরান, অথবা এটির আলাদা রেফারেন্স দিন।
rule-wrong-field-count = এই সারিতে { $found ->
    [one] { $found }টি ঘর
   *[other] { $found }টি ঘর
} আছে, কিন্তু শিরোনাম সারিতে আছে { $expected }টি। সারিতে কমা কম বা বেশি আছে কি না, বা কোনো লেখায় উদ্ধৃতি চিহ্ন লাগবে কি না দেখুন।
rule-column-missing = এই কলামটি ফাইলে নেই। শিরোনাম সারিতে যোগ করুন।
rule-column-unknown = এই নামে কোনো কলাম নেই। নাম বদলান বা সরিয়ে দিন; কলামগুলো হলো: { $known }।
rule-column-not-chosen = এর জন্য কোনো কলাম বেছে নেওয়া হয়নি। একটি বেছে নিন।
rule-not-a-table = এই ফাইলটি তালিকা হিসেবে পড়া যায় না। CSV বা Excel ফাইল (.xlsx) হিসেবে সেভ করুন।
rule-file-too-large = এই ফাইলটি বেশি বড়। সর্বোচ্চ { $megabytes } MB-এর ফাইল দিন, অথবা ভাগ করুন।
rule-not-utf8 = এই ফাইলটি UTF-8 নয়। “CSV UTF-8” হিসেবে আবার সেভ করুন।
rule-not-a-time = এটি দিনের কোনো সময় নয়, অথবা সকাল না বিকাল তা বোঝা যাচ্ছে না। 16:30 বা 4.30pm-এর মতো করে লিখুন।
rule-not-a-session = এটিকে দিন ও সময় হিসেবে পড়া যাচ্ছে না। Sat 10:00-12:00 term time-এর মতো করে লিখুন।
rule-ends-as-it-starts = শুরু ও শেষ একই সময়ে। শেষের সময় জানা না থাকলে বাদ দিন।
rule-partners-own-choice = এটি সবাইকে দেখানোর সিদ্ধান্ত শুধু সহযোগী নিজে নিতে পারেন। এটি বাদ দিন, অথবা তাঁদের বেছে নিতে বলুন।
rule-only-with = এটি শুধু “{ $other }”-এর সঙ্গে দেওয়া যায়। দুটোই দিন, অথবা এটি বাদ দিন।
rule-name-taken = এটি আগে থেকেই “{ $other }”-এর একটি নাম। অন্য নাম দিন, অথবা “ইচ্ছা করেই একাধিক অর্থ” বেছে নিয়ে কারণ লিখুন।
rule-already-so = এটি আগে থেকেই এমন। যেমন আছে তেমন রাখুন, অথবা অন্য কিছু দিন।
rule-part-of-itself = এতে বিষয়টি নিজেরই অংশ হয়ে যাবে। এমন বিষয় দিন, যা এর অংশ নয়।
rule-broader-and-related = এ দুটির একটি অন্যটির অংশ, তাই পাশাপাশি থাকতে পারে না। বিষয়টি হয় আরও বড় বিষয় হিসেবে, নয় কাছাকাছি বিষয় হিসেবে দিন, দুটোই নয়।
rule-preferred-name = এই নামটিই সবাইকে দেখানো হয়। এর বদলে বিষয়টির নাম বদলান; তারপর পুরোনো নামটি সরানো যাবে।
rule-wrong-script = এতে এমন অক্ষর আছে, যে লিপিতে এই ভাষা লেখা হয় না (লেখা হয় এই লিপিতে: { $scripts })। নামটি নিজের লিপিতে দিন, অথবা অন্য ধরনের নাম বেছে নিন।
rule-without-words = এতে কোনো অক্ষর বা সংখ্যা নেই, তাই এটি দিয়ে কিছু খুঁজে পাওয়া যাবে না। এমন নাম দিন, যা পড়া যায়।
rule-stands-no-longer = এই পরিবর্তন এর মধ্যে ফিরিয়ে নেওয়া বা আবার বদলানো হয়েছে, তাই ফিরিয়ে নেওয়ার কিছু নেই। ইতিহাস দেখুন, আর সেখানে যা আছে তা বদলান।
rule-nobody-to-pass-on = কোনো যোগাযোগ কর্মকর্তা নেই, তাই এখনও এটি পৌঁছে দেওয়ার কেউ নেই। সহযোগীদের সঙ্গে কে যোগাযোগ রাখেন তা আপনার স্কুলকে জিজ্ঞেস করুন, এবং তাঁকে এখানে যুক্ত করতে বলুন।
rule-not-a-code = এটি কোড নয়। ইমেইলে থাকা ছয়টি সংখ্যা লিখুন।
rule-code-works-not-here = এই কোড কাজ করছে না। সবচেয়ে নতুন ইমেইলের সংখ্যাগুলো মিলিয়ে দেখুন, সেই ইমেইলের লিংকটি খুলুন, অথবা নতুন ইমেইল চান।
rule-last-administrator = ইনিই শেষ প্রশাসক। প্রশাসক না থাকলে কেউ আর কাউকে প্রশাসক করতে পারবেন না। আগে অন্য কাউকে প্রশাসক করুন।
rule-changed-meanwhile = এর মধ্যে অন্য কেউ এটি বদলেছেন{ $count ->
    [0] {""}
   *[other] , এখন আছে: { $current }
}। আবার দেখে নিন, তারপর বদলান।

email-fault-at-sign = এতে একটি @ থাকতে হবে, যেমন office@example.org।
email-fault-local-part = @-এর আগের অংশটি দেখুন। শুরুতে বা শেষে ডট, পাশাপাশি দুটি ডট বা ফাঁকা জায়গা থাকা চলবে না।
email-fault-domain = @-এর পরের অংশটি দেখুন। শেষে .org বা .sch.uk-এর মতো নাম থাকবে, তারপরে আর ডট থাকবে না।
email-fault-not-ascii = এতে A থেকে Z-এর বাইরের অক্ষর আছে। অক্ষরের ওপরে বাড়তি চিহ্ন আছে কি না দেখুন।
email-fault-too-long = এটি এত লম্বা যে ইমেইল পৌঁছানো যাবে না।

# The names of fields, as forms and reports say them.
field-accessibility-email = পাতা ব্যবহারে অসুবিধা জানানোর ঠিকানা
field-address = ঠিকানা
field-age-from = সবচেয়ে কম বয়স
field-age-to = সবচেয়ে বেশি বয়স
field-also-known-as = অন্যান্য নাম
field-ambiguous = ইচ্ছা করেই একাধিক অর্থ
field-area = পোস্টকোডের প্রথম অর্ধেক
field-audience = কারা দেখতে পারেন
field-authority = স্থানীয় কর্তৃপক্ষ
field-broader = আরও বড় বিষয়
field-change = পরিবর্তন
field-columns = কলাম
field-class = কোন ক্লাস
field-closed = যেসব দিন বন্ধ
field-code = কোড
field-commitment = কত দিন পরপর
field-consent = আপনার সম্মতি
field-consent-date = সম্মতির দিন
field-consent-how = কীভাবে সম্মতি দেওয়া হয়েছে
field-consent-words = সম্মতির লেখার সংস্করণ
field-contact-public = যোগাযোগের তথ্য সবাইকে দেখানো হয়
field-controller-email = ব্যক্তিগত তথ্য নিয়ে প্রশ্নের ঠিকানা
field-controller-name = এই Kith কে চালান
field-cost = খরচ
field-cost-note = খরচ নিয়ে মন্তব্য
field-dates = কখন
field-day = দিন
field-days = দিনগুলো
field-delivery = কোথায় হয়
field-description = বিবরণ
field-description-language = বিবরণের ভাষা
field-display-role = ভূমিকা
field-email = ইমেইল ঠিকানা
field-drafts = খসড়া
field-ends = শেষ
field-ends-on = শেষ দিন
field-english = ইংরেজিতে
field-expires-on = যে দিন পর্যন্ত কাজ করে
field-file = ফাইল
field-formality = আনুষ্ঠানিক না অনানুষ্ঠানিক
field-format = কী করা হবে
field-key-stage = কি স্টেজ
field-key-stages = কি স্টেজগুলো
field-kind = ধরন
field-language = ভাষা
field-languages = ভাষাগুলো
field-lacks = কী নেই
field-largest-group = সর্বোচ্চ কত শিশু
field-latitude = অক্ষাংশ
field-length-minutes = কত মিনিট
field-longitude = দ্রাঘিমাংশ
field-name = নাম
field-near = কাছে
field-need-id = অনুরোধের রেফারেন্স
field-note = মন্তব্য
field-notice-days = কত দিন আগে জানাতে হবে
field-offer = প্রস্তাব
field-offer-numbered = প্রস্তাব { $number }
field-offer-id = প্রস্তাবের রেফারেন্স
field-only = শুধু
field-partner-id = সহযোগীর রেফারেন্স
field-phase = শিক্ষার পর্যায়
field-phone = টেলিফোন নম্বর
field-place-numbered = জায়গা { $number }
field-place-visibility = জায়গা দেখানো হবে কি না
field-only-day = দিন দিয়ে বাছাই
field-only-format = কী করেন তা দিয়ে বাছাই
field-only-key-stage = কি স্টেজ দিয়ে বাছাই
field-only-kind = ধরন দিয়ে বাছাই
field-only-language = ভাষা দিয়ে বাছাই
field-place = পোস্টকোড বা স্কুল
field-postcode = পোস্টকোড
field-qualification = সনদ (কোয়ালিফিকেশন)
field-reference = রেফারেন্স
field-reason = কেন
field-related = কাছাকাছি বিষয়
field-role = ভূমিকা
field-row = সারি
field-rows = সারিগুলো
field-school = স্কুল
field-scopes = কী কী করার অনুমতি দেয়
field-school-urn = স্কুলের URN
field-session-numbered = সেশন { $number }
field-sessions = সেশনগুলো
field-slip-language = কাগজের ফর্মের ভাষা
field-sort = ক্রম
field-source = তালিকার নাম
field-starts = শুরু
field-starts-on = প্রথম দিন
field-status = অবস্থা
field-subject = পাঠ্যবিষয়
field-subjects = পাঠ্যবিষয়গুলো
field-successor-urn = পরবর্তী স্কুলের URN
field-summary = সংক্ষিপ্ত বিবরণ
field-summary-language = সহযোগীর বিবরণের ভাষা
field-term-time = শুধু টার্ম চলার সময়
field-text = ক্লাস কী শিখছে
field-times-public = সময় সবাইকে দেখানো হয়
field-title = শিরোনাম
field-title-language = শিরোনামের ভাষা
field-topic = বিষয়
field-topics = বিষয়গুলো
field-travel-km = কত কিলোমিটার যান
field-urn = URN
field-valid-from = প্রথম দিন
field-valid-to = শেষ দিন
field-website = ওয়েবসাইট
field-write-to-me = আমাকে জানান
field-why = কেন
field-within-miles = দূরত্ব (মাইল)
field-within-km = সর্বোচ্চ কত কিলোমিটার দূরে
field-words = আপনি কী খুঁজছেন
field-what = আপনি কী চান
