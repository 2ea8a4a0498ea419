# A slip of paper on which a parent says what they could share with their child’s school. A new version of the consent
# words is a new version in the code too.

slip-title = আপনি যা জানেন, আমাদের স্কুলের সঙ্গে ভাগ করে নিন
slip-lead = অনেক মা-বাবা ও অভিভাবক এমন পেশা, হাতের কাজ, ভাষা বা গল্প জানেন, যা শিশুরা শুনতে ভালোবাসবে। আপনি কী ভাগ করে নিতে পারেন, আমাদের জানান।
slip-ask-title = আপনি কী ভাগ করে নিতে পারেন?
slip-ask-title-hint = যেমন: রুটি বানানো, নার্সের কাজ, সবজি চাষ
slip-ask-format = কীভাবে করতে চান?
slip-ask-languages = আপনি কোন কোন ভাষায় কথা বলেন?
slip-ask-days = কোন কোন দিন আপনার সুবিধা?
slip-ask-phone = আপনার টেলিফোন নম্বর
slip-ask-email = আপনার ইমেইল ঠিকানা
slip-agreement = আপনার সম্মতি
slip-consent = আমি সম্মতি দিচ্ছি যে আমি এখানে যা লিখেছি, স্কুল তা রাখবে এবং নিজের কর্মীদের দেখাবে, যাতে তাঁরা আমাকে বলতে পারেন। আমার টেলিফোন নম্বর ও ইমেইল ঠিকানা শুধু তাঁরাই দেখবেন যাঁরা মা-বাবাদের সঙ্গে যোগাযোগ রাখেন, আর যাঁরা এই সেবা চালান। আমি যেকোনো সময় মত বদলাতে পারি, তখন স্কুল এটি সরিয়ে নেবে।
slip-signature = স্বাক্ষর
slip-date = তারিখ
slip-return = অনুগ্রহ করে এই কাগজটি স্কুলের অফিসে ফেরত দিন।
slip-version = এই লেখার সংস্করণ: { $version }
slip-format-class = কয়েকটি পাঠের একটি কোর্স পড়ানো
slip-format-talk = ক্লাসে কথা বলা
slip-format-workshop = শিশুদের সঙ্গে কিছু বানানো বা করা
slip-format-host-visit = ক্লাসকে আমার এখানে বেড়াতে আনা
slip-format-interpreting = সাক্ষাতের সময় দোভাষীর কাজ করা
slip-format-translation = চিঠি অনুবাদ করা
slip-format-mentoring = একটি শিশু বা ছোট দলকে নিয়মিত সাহায্য করা
slip-format-performance = গান-বাজনা, নাচ, নাটক বা গল্প
slip-format-resource-loan = জিনিস ধার দেওয়া
