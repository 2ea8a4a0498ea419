# Sentences of pages that the domain's answers lead to.

page-nobody-nearby = Nobody nearby yet. We will write to you when someone appears.
page-found = { $count ->
    [0] Nothing found
    [one] { $count } found
   *[other] { $count } found
}
page-words-only = Only the words themselves were compared just now, not their meaning, so something may be missing.
page-link-sent = If we know this address, a link to sign in is on its way. It works for 15 minutes.
page-never-confirmed = Not yet confirmed by them
page-confirmed = Confirmed on { $day }
page-problems = { $count ->
    [one] There is a problem. Mend it and send the form again.
   *[other] There are { $count } problems. Mend them and send the form again.
}

refusal-invalid = Something in what you sent is not right. See the list.
refusal-conflict = Somebody else changed this meanwhile. Load it again, then make your change.
refusal-unauthenticated = Sign in first. If you came by a link, it may be used or too old: ask for a new one.
refusal-forbidden = Your role does not allow this. Ask whoever runs Kith for your school or authority.
refusal-not-found = There is nothing here. It may have been taken down, or the address may be wrong.
refusal-rate-limited = That was too often in a short time. Try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
refusal-busy = Too many people are asking at this moment. Try again in some seconds.
refusal-too-slow = This took too long and was stopped. Ask for less at once, or try again later.
refusal-internal = Something went wrong on our side. Try again; if it stays so, tell whoever runs Kith.

page-way = { $way ->
    [in_school] comes to school
    [at_our_place] your class goes to them
   *[online] online
}
page-children = { $count ->
    [one] { $count } child
   *[other] { $count } children
}
page-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
page-days-notice = { $count ->
    [0] none needed
    [one] { $count } day
   *[other] { $count } days
}

# Fixed words of pages: headings, labels, buttons.

label-brand = Kith
label-skip = Skip to the main part
label-nav-ask = Ask
label-nav-needs = Open needs
label-sign-in = Sign in
label-sign-out = Sign out
label-footer = Kith finds supplementary schools, community groups, volunteers and parents near a school. It is not an endorsement: your school’s own checks still apply.
label-ask-title = Find a partner
label-ask-heading = What is your class learning?
label-ask-lead = Say it as you would to a colleague. You will see who near you can help, and why.
label-text-label = What the class is learning, and what would help
label-text-hint = For example: the Romans, someone to bring objects to handle
label-key-stage-label = Year group or key stage
label-key-stage-hint = For example: Year 4, or KS2
label-postcode-label = Postcode of the school
label-postcode-hint = For example: LE5 4PH
label-postcode-hint-own = Leave it empty to start from your own school
label-language-label = Language
label-language-hint = If a language matters: by any of its names
label-optional = optional
label-find = Find partners
label-understood = We understood
label-understood-hint = Not what you meant? Say it in other words, or fill in a field above.
label-results-heading = Who could help
label-strangers = School staff who are signed in also see volunteers, parents and interpreters.
label-no-place = Without a postcode only those who work online can be shown.
label-no-postcodes = Postcodes are not loaded here, so only those who work online can be shown.
label-none-online = Nobody who works online fits. Give a postcode to see who is nearby.
label-nobody-yet = Nobody nearby yet. Try other words, or leave a field out.
label-nobody-sign-in = School staff who sign in can keep a need open, and we write when someone appears.
label-keep-open = Keep this need open: write to me when someone appears
label-keep-open-mails = You alone get these mails, two a day at most, and can stop them at any time.
label-keep-school = For which school
label-why = Why
label-worth-asking = Worth asking
label-where = Where
label-when = When
label-no-distance = Distance not known
label-cost = Cost
label-group = Largest group
label-length = Length
label-notice = Notice
label-languages = Languages
label-fresh = Listing
label-ask = ask
label-from = From
label-needs-title = Needs of your school
label-needs-heading = What your school has asked for
label-needs-none = Nothing has been asked for yet.
label-needs-ask = Ask for something
label-needs-older = Older needs
label-need-open = Open: we write to whoever asked when someone new appears
label-need-closed = Closed
label-need-heading = Need
label-need-close = Close this need
label-contact-heading = How to reach them
label-contact-hidden = How to reach them is not shown here.
label-email = Email
label-phone = Telephone
label-website = Website
label-offers-heading = What they offer
label-offers-none = Nothing is offered at the moment.
label-place-heading = Where they are
label-place-masked = Only the area is shown
label-also-known-as = Also known as
label-about-heading = About them
label-sign-in-heading = Sign in
label-sign-in-lead = There is no password. We send you a link that works once.
label-email-label = Your email address
label-email-hint = The one your school or group gave us, like office@example.org
label-send-link = Send me a link
label-link-sent-heading = Look in your mail
label-confirm-heading = You are nearly there
label-confirm-lead = Press the button to sign in on this device.
label-confirm-button = Sign in here
label-cross-site = This came from another website, so it was not done. Open the page here and try again.
label-not-found-title = Nothing here
label-failed-title = That did not work
label-conflict-field = What
label-conflict-yours = What you wrote
label-conflict-current = What stands now
label-reference = Reference to give when you report it
label-back = Back to the first page
label-error-prefix = Problem
label-mailbox-title = Development mailbox
label-mailbox-heading = Mailbox
label-mailbox-lead = Mail that Kith would have sent. Only this machine sees this page.
label-mailbox-none = No mail yet.
label-mail-from = From
label-mail-to = To
label-mail-sent = Sent
label-mail-no-subject = (no subject)
label-mail-no-text = This mail has no text part.
label-mailbox-back = All mail
label-nav-mail = Mail
label-mail-preferences-title = Your mail
label-mail-preferences-heading = What Kith sends you
label-mail-preferences-lead = Stop what you do not want, and start it again whenever you like.
label-mail-refusal-heading = Your address takes no mail
label-mail-refusal-lead = Its server refused what we sent, so we hold your mail. If the address works again, press the button.
label-mail-refusal-try = Try my address again
label-mail-always = Sent only when you ask for it, so there is nothing to stop
label-mail-wanted = We send you these
label-mail-stopped = Stopped
label-mail-stop = Stop
label-mail-start = Send me
label-mail-needs-heading = About each of your requests
label-mail-needs-none = You have no open request.
label-mail-needs-stopped = You have stopped all mails about who may help, so none come about these either.
label-need-open-silent = Open, but you have stopped mails about it.
label-need-mail = Choose what we send you
label-stop-heading = Stop these mails
label-stop-lead = Press the button, and we send you no more mails like the one you came from.
label-stop-button = Stop these mails
label-stopped-heading = Stopped
label-stopped-lead = We send you no more mails like that. Once you are signed in you can start them again.
label-operate-mails-heading = Mails that were given up
label-operate-mails-lead = Each says why. Once the cause is mended, it can be tried again.
label-operate-mails-none = None: every mail is sent or on its way.
label-operate-paused = No mail goes out
label-operate-refused = Refused
label-operate-failed = Tried too often
label-operate-requeue = Try again
label-operate-older = Older ones
label-previews-heading = Previews of mails
label-previews-lead = Every kind of mail that Kith sends, with invented contents.
label-preview-page = as a page
label-unreadable = What was sent could not be read. Go back, and send the form again.
