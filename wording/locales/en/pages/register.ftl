# A partner that registers itself.

register-title = Be listed in Kith
register-lead = Schools near you look here for people and groups who bring what they know to children. It takes about five minutes. You need no account.
register-adult = You must be 18 or older.
register-step = Step { $number } of { $all }
register-go-on = Go on
register-back = Back
register-school-label = Which school are you in contact with?
register-school-hint = Its name or its number. Leave it empty if there is none.
register-school-which = Which of these schools?
register-school-none = None of these
register-reach-hint = We send you a link to your listing, and nothing else. Give an email address or a telephone number.
register-check-title = Look it over, and send it
register-check-lead = Nobody sees your listing yet. A liaison officer of a school or of the council reads it first.
register-consent-heading = Your consent
register-consent = I am 18 or older. I may speak for this listing. Kith may keep what I wrote here and show it to those I chose. I can change it or take it back at any time.
register-consent-version = Words of { $version }
register-send = Send
register-sent-title = Thank you
register-sent-lead = Your listing has arrived. A liaison officer reads it, and then it can be seen.
register-sent-mail = We send you a link to your listing by email. With it you can change what you wrote.
register-sent-no-mail = You gave no email address. The school or the council can give you a link to your listing.
register-gone-title = Nothing is kept here
register-gone-lead = What you typed is no longer kept on this device, or it was sent already. You can begin again.
register-begin-again = Begin again
