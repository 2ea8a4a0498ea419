# Signing in, and one's own account.

link-sent = এই ঠিকানা আমাদের জানা থাকলে সাইন ইন করার লিংক পাঠানো হচ্ছে। এটি 15 মিনিট কাজ করে।
sign-in-heading = সাইন ইন
sign-in-lead = কোনো পাসওয়ার্ড নেই। আমরা আপনাকে একটি লিংক ও একটি কোডসহ ইমেইল পাঠাব। প্রতিটি একবারই কাজ করে।
email-label = আপনার ইমেইল ঠিকানা
email-hint = আপনার স্কুল বা দল আমাদের যে ঠিকানা দিয়েছে, যেমন office@example.org
send-link = আমাকে ইমেইল পাঠান
link-sent-heading = আপনার ইমেইল দেখুন
sign-in-code-lead = এই ঠিকানা আমাদের জানা থাকলে ইমেইল পাঠানো হচ্ছে। তাতে থাকা লিংকটি খুলুন, অথবা কোডটি এখানে লিখুন। দুটোই একবার কাজ করে, { $minutes ->
    [one] { $minutes } মিনিটের
   *[other] { $minutes } মিনিটের
} মধ্যে।
sign-in-code-label = ইমেইলে পাওয়া কোড
sign-in-code-hint = ছয়টি সংখ্যা
sign-in-code-button = সাইন ইন করুন
sign-in-code-again = কিছু আসেনি? আরেকটি ইমেইল চান
sign-in-code-over = অনেকবার ভুল কোড দেওয়া হয়েছে, তাই এই কোড আর কাজ করবে না। ইমেইলের লিংকটি খুলুন, অথবা আরেকটি ইমেইল চান।
sign-in-own-device = এটি আমার নিজের ডিভাইস: আমাকে { $days ->
    [one] { $days } দিন
   *[other] { $days } দিন
} সাইন ইন রাখুন
confirm-heading = প্রায় হয়ে গেছে
confirm-lead = এই ডিভাইসে সাইন ইন করতে বোতামটি চাপুন।
confirm-button = এখানে সাইন ইন করুন

account-title = আপনার অ্যাকাউন্ট
account-lead = Kith আপনার সম্পর্কে যা রাখে, আর আপনি কোথায় কোথায় সাইন ইন করা আছেন।
account-email = ইমেইল ঠিকানা
account-called = পাতায় যে নামে দেখানো হয়
account-language = ভাষা
account-language-none = বেছে নেওয়া হয়নি। পাতার নিচে বেছে নিতে পারেন।
account-since = যেদিন থেকে নিবন্ধিত
account-mails-heading = আপনার ইমেইল
account-mails = আপনি ইমেইলে যা পান
account-roles-heading = আপনি যেখানে যুক্ত আছেন
account-roles-none = আপনি কোনো স্কুল, কর্তৃপক্ষ বা সহযোগীর সঙ্গে যুক্ত নন। সাইন ইন করার জন্য যিনি আপনাকে এই ঠিকানা দিয়েছেন, তাঁকে জিজ্ঞেস করুন।
account-role = ভূমিকা
account-of = কোথায়
account-open = খুলুন
account-open-listing = পরিচিতি খুলুন
account-role-teacher = শিক্ষক
account-role-liaison-school = স্কুলের যোগাযোগ কর্মকর্তা
account-role-liaison-authority = কর্তৃপক্ষের যোগাযোগ কর্মকর্তা
account-role-partner-editor = পরিচিতির সম্পাদক
account-role-administrator = প্রশাসক
account-sessions-heading = আপনি যেখানে সাইন ইন করা আছেন
account-sessions = সাইন ইন করা আছে
account-session-began = কবে থেকে
account-session-used = শেষ ব্যবহার
account-session-ends = কবে শেষ
account-session-device = ডিভাইস
account-session-this = এটি
account-session-own = আপনার নিজের
account-session-shared = অন্যরাও ব্যবহার করেন, বা বলা হয়নি
account-session-end = ওখানে সাইন আউট করুন
account-session-do = আপনি যা করতে পারেন
account-sessions-end = সব জায়গায় সাইন আউট করুন
account-session-ended = ওখানে সাইন আউট হয়েছে।
account-privacy = মানুষের তথ্য নিয়ে Kith যা করে

language-offer = এই পাতাগুলো বাংলায় পড়ুন
