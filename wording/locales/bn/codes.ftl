# The closed lists, as people are shown them.

partner-kind-supplementary-school = সাপ্লিমেন্টারি স্কুল
partner-kind-madrasah = মাদ্রাসা
partner-kind-community-school = কমিউনিটি স্কুল
partner-kind-community-organisation = কমিউনিটি সংগঠন
partner-kind-volunteer = স্বেচ্ছাসেবক
partner-kind-parent = মা-বাবা বা অভিভাবক
partner-kind-interpreter = দোভাষী

offer-format-class = ক্লাস
offer-format-talk = বক্তৃতা
offer-format-workshop = কর্মশালা
offer-format-host-visit = তাঁদের ওখানে বেড়াতে যাওয়া
offer-format-interpreting = দোভাষীর কাজ
offer-format-translation = লিখিত অনুবাদ
offer-format-mentoring = মেন্টরিং
offer-format-performance = পরিবেশনা
offer-format-resource-loan = ধার নেওয়ার জিনিস

delivery-in-school = আপনার স্কুলে
delivery-at-our-place = তাঁদের জায়গায়
delivery-online = অনলাইনে

key-stage-eyfs = আর্লি ইয়ার্স (EYFS)
key-stage-ks1 = কি স্টেজ 1 (KS1, ইয়ার 1 ও 2)
key-stage-ks2 = কি স্টেজ 2 (KS2, ইয়ার 3 থেকে 6)
key-stage-ks3 = কি স্টেজ 3 (KS3, ইয়ার 7 থেকে 9)
key-stage-ks4 = কি স্টেজ 4 (KS4, ইয়ার 10 ও 11)
key-stage-ks5 = কি স্টেজ 5 (KS5, ইয়ার 12 ও 13)

language-use-taught = শেখানো হয়
language-use-spoken = বলা হয়
language-use-interpreted = দোভাষীর কাজ হয়
language-use-translated = লিখিত অনুবাদ হয়
language-use-written = পড়া ও লেখা হয়

day-mon = সোমবার
day-tue = মঙ্গলবার
day-wed = বুধবার
day-thu = বৃহস্পতিবার
day-fri = শুক্রবার
day-sat = শনিবার
day-sun = রবিবার

cost-free = বিনামূল্যে
cost-expenses = শুধু খরচটুকু
cost-fee = ফি আছে
cost-ask = তাঁদের জিজ্ঞেস করুন

commitment-once = একবার
commitment-this-term = এই টার্মে
commitment-standing = যত দিন দরকার

formality-formal = আনুষ্ঠানিক, শেষে সনদ (কোয়ালিফিকেশন) পাওয়া যায়
formality-informal = অনানুষ্ঠানিক

exactness-given = সঠিক জায়গা
exactness-unit = পোস্টকোড অনুযায়ী
exactness-sector = পোস্টকোডের একটি অংশ অনুযায়ী
exactness-outward = পোস্টকোডের এলাকা অনুযায়ী

place-visibility-public = দেখানো হয়
place-visibility-masked = শুধু পোস্টকোডের এলাকা ব্যবহার করা হয়

subject-english = ইংরেজি
subject-mathematics = গণিত
subject-science = বিজ্ঞান
subject-art-and-design = শিল্পকলা ও ডিজাইন
subject-citizenship = নাগরিক শিক্ষা
subject-computing = কম্পিউটিং
subject-design-and-technology = ডিজাইন ও প্রযুক্তি
subject-geography = ভূগোল
subject-history = ইতিহাস
subject-languages = ভাষা
subject-music = সংগীত
subject-physical-education = শারীরিক শিক্ষা (PE)
subject-religious-education = ধর্ম শিক্ষা (RE)
subject-pshe = ব্যক্তিগত, সামাজিক ও স্বাস্থ্য শিক্ষা (PSHE)
subject-early-years = আর্লি ইয়ার্স

mail-kind-sign-in = সাইন ইন করার লিংক
mail-kind-matches = সাহায্য করতে পারেন এমন নতুন কেউ
mail-kind-listing-link = পরিচিতি খোলার লিংক
mail-kind-enquiry = কোনো প্রস্তাব নিয়ে স্কুলের কর্মীদের বার্তা
mail-fault-unreachable = আমাদের ইমেইল সার্ভারে পৌঁছানো যাচ্ছে না
mail-fault-certificate = আমাদের ইমেইল সার্ভারের সার্টিফিকেট বিশ্বাসযোগ্য নয়
mail-fault-password = আমাদের ইমেইল সার্ভার আমাদের পাসওয়ার্ড নিচ্ছে না
mail-fault-turned-away = আমাদের ইমেইল সার্ভার আমাদের ফিরিয়ে দিচ্ছে
mail-fault-sender = যে ঠিকানা থেকে আমরা পাঠাই, আমাদের ইমেইল সার্ভার তা নিচ্ছে না

# Days of the year.
date = { $day } { $month } { $year }
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

# Who made a change of the vocabulary, where it was no colleague of today's.
author-gone = এমন কেউ, যিনি এখন আর এখানে নেই
author-program = প্রোগ্রাম (kith { $command })
