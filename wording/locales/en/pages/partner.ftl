# A partner’s page.

never-confirmed = Not yet confirmed by them
confirmed = Confirmed on { $day }
contact-heading = How to reach them
contact-hidden = How to reach them is not shown here.
email = Email
phone = Telephone
website = Website
offers-heading = What they offer
offers-none = Nothing is offered at the moment.
place-heading = Where they are
place-masked = Only the area is shown
also-known-as = Also known as
about-heading = About them
