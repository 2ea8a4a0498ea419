# Words on every page, and of what did not work.

problems = { $count ->
    [one] একটি সমস্যা আছে। ঠিক করে ফর্মটি আবার পাঠান।
   *[other] { $count }টি সমস্যা আছে। ঠিক করে ফর্মটি আবার পাঠান।
}
brand = Kith
skip = মূল অংশে যান
nav-ask = খুঁজুন
nav-needs = খোলা অনুরোধ
nav-home = প্রথম পাতা
nav-partners = সহযোগী
sign-in = সাইন ইন
sign-out = সাইন আউট
footer = Kith একটি স্কুলের কাছাকাছি সাপ্লিমেন্টারি স্কুল, কমিউনিটি দল, স্বেচ্ছাসেবক ও মা-বাবাদের খুঁজে দেয়। এর মানে এই নয় যে Kith তাঁদের পক্ষে সুপারিশ করছে: আপনার স্কুলের নিজস্ব যাচাই আগের মতোই দরকার।
optional = ঐচ্ছিক
cross-site = এটি অন্য একটি ওয়েবসাইট থেকে এসেছে, তাই করা হয়নি। এখানে পাতাটি খুলে আবার চেষ্টা করুন।
not-found-title = এখানে কিছু নেই
failed-title = এটি হয়নি
conflict-field = কী
conflict-yours = আপনি যা লিখেছেন
conflict-current = এখন যা আছে
reference = জানানোর সময় এই রেফারেন্সটি দিন
back = প্রথম পাতায় ফিরে যান
error-prefix = সমস্যা
unreadable = যা পাঠানো হয়েছে তা পড়া যায়নি। ফিরে গিয়ে ফর্মটি আবার পাঠান।
date-day = দিন
date-month = মাস
date-year = বছর
menu = মেনু
crumbs = আপনি এখানে আছেন
language-choose = এই পাতার ভাষা
language-unchecked = এই লেখা যন্ত্রে অনুবাদ করা হয়েছে। যাঁর মাতৃভাষা বাংলা, এমন কেউ এখনও এটি দেখে দেননি।
language-see-english = এই পাতা ইংরেজিতে দেখুন
