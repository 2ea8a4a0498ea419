# What Kith sends, and stopping it.

mail-preferences-title = আপনার ইমেইল
mail-preferences-heading = Kith আপনাকে যা পাঠায়
mail-preferences-lead = যা চান না তা বন্ধ করুন। যখন ইচ্ছা আবার চালু করতে পারবেন।
mail-refusal-heading = আপনার ঠিকানায় ইমেইল যাচ্ছে না
mail-refusal-lead = আমরা যা পাঠিয়েছিলাম, ওই ঠিকানার সার্ভার তা নেয়নি। তাই আপনার ইমেইল আটকে রাখছি। ঠিকানাটি আবার কাজ করলে বোতামটি চাপুন।
mail-refusal-try = আমার ঠিকানায় আবার চেষ্টা করুন
mail-always = শুধু আপনি চাইলেই পাঠানো হয়, তাই বন্ধ করার কিছু নেই
mail-wanted = আমরা আপনাকে এগুলো পাঠাই
mail-stopped = বন্ধ আছে
mail-stop = বন্ধ করুন
mail-start = আমাকে পাঠান
mail-needs-heading = আপনার প্রতিটি অনুরোধ নিয়ে
mail-needs-none = আপনার কোনো খোলা অনুরোধ নেই।
mail-needs-stopped = কে সাহায্য করতে পারেন, তা নিয়ে সব ইমেইল আপনি বন্ধ করেছেন। তাই এগুলো নিয়েও কোনো ইমেইল আসবে না।
stop-heading = এই ইমেইলগুলো বন্ধ করুন
stop-lead = বোতামটি চাপুন। যে ইমেইল থেকে এসেছেন, সে ধরনের ইমেইল আমরা আর পাঠাব না।
stop-button = এই ইমেইলগুলো বন্ধ করুন
stopped-heading = বন্ধ হয়েছে
stopped-lead = আমরা এ ধরনের ইমেইল আর পাঠাব না। সাইন ইন করে আবার চালু করতে পারবেন।
