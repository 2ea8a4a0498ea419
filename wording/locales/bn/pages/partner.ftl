# A partner’s page.

never-confirmed = তাঁরা এখনও নিশ্চিত করেননি
confirmed = নিশ্চিত করা হয়েছে: { $day }
contact-hidden = তাঁদের সঙ্গে যোগাযোগের তথ্য এখানে দেখানো হয় না।
email = ইমেইল
phone = টেলিফোন
website = ওয়েবসাইট
offers-heading = তাঁরা যা দিতে পারেন
offers-none = এখন কোনো প্রস্তাব নেই।
place-masked = শুধু এলাকা দেখানো হয়
also-known-as = অন্য নাম
about-heading = তাঁদের পরিচয়
partner-at-a-glance = এক নজরে
partner-ask-for-times = সময় জানতে তাঁদের সঙ্গে যোগাযোগ করুন
partner-look-after = এই পরিচিতির দেখাশোনা করুন
