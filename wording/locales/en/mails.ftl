# Mails. Plain text; one message a paragraph.

sign-in-subject = Your link to sign in to Kith
sign-in-opening = Somebody, we hope you, asked to sign in to Kith with this address. Open this link and press the button:
sign-in-lasts = It works once, within { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
sign-in-code = Or type this code into the page where you asked, on the device where you asked: { $code }
sign-in-both-last = The link and the code work once, within { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. When you use one of them, the other one stops working. Give the code to nobody.
sign-in-not-you = If it was not you, do nothing: without this mail nobody gets in.

matches-subject-one = Someone who may help with: { $need }
matches-subject-several = { $count ->
    [one] { $count } new listing that may help you
   *[other] { $count } new listings that may help you
}
matches-opening = { $count ->
    [one] Someone new fits what you are looking for.
   *[other] { $count } new listings fit what you are looking for.
}
matches-need = For “{ $need }”:
matches-organisation = { $title }, from { $partner } ({ $format })
matches-person = { $format }: open the link to see who offers it
matches-why = Why: { $reasons }
matches-check = Ask them first: { $reasons }
matches-request = What you asked for, to change or close it:
matches-stop-one = To hear no more about this one:
matches-why-you = You get this mail because you kept a request open in Kith and asked us to write when someone new fits it.
matches-stop-all = To stop all mails like this, open this link and press the button. You need not sign in:
mail-preferences = To see what Kith sends you, and to start it again:

listing-link-subject = Your listing in Kith: { $partner }
listing-link-subject-person = Your listing in Kith
listing-link-opening = This link opens your listing in Kith. You can see what others see, change it, pause it, or say that nothing has changed. You need no password:
listing-link-lasts = { $days ->
    [one] It works for { $days } day.
   *[other] It works for { $days } days.
} After that you can ask for a new one on the same page.
listing-link-keep = Whoever has this link can change the listing. Pass it on only to people you trust with that.

# A message from school staff to a partner, in the partner's language and in English.
enquiry-subject = { $school } asks about: { $title }
enquiry-opening = Somebody at { $school } writes to you about your offer “{ $title }”.
enquiry-role = Who they are: { $role }
enquiry-what = What they write:
enquiry-class = Class: { $class }
enquiry-dates = When: { $dates }
enquiry-answer = To answer, reply to this mail. Your answer goes straight to { $address }.
enquiry-offer = Your offer, as others see it:
enquiry-why-here = This address stands in your listing in Kith, so that school staff can write to you.

# The same to a liaison officer, where Kith does not write to the partner itself.
enquiry-pass-on-subject = { $school } asks to be put in touch: { $format }
enquiry-pass-on-opening = Somebody at { $school } asks for an offer in Kith. Kith does not write to this partner itself, so please put the two in touch.
enquiry-pass-on-offer = { $title }, from { $partner } ({ $format })
enquiry-pass-on-person = { $format }: open the link to see who offers it
enquiry-pass-on-link = Whom they ask for, and how to reach them:
enquiry-pass-on-answer = To write to the asker, reply to this mail. It goes straight to { $address }.
