# A partner’s page.

never-confirmed = Not yet confirmed by them
confirmed = Confirmed on { $day }
contact-hidden = How to reach them is not shown here.
email = Email
phone = Telephone
website = Website
offers-heading = What they offer
offers-none = Nothing is offered at the moment.
place-masked = Only the area is shown
also-known-as = Also known as
about-heading = About them
partner-at-a-glance = At a glance
partner-ask-for-times = Contact them for times
partner-look-after = Look after this listing
