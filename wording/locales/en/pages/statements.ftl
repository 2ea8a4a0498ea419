# The statement on accessibility and the notice on privacy. Each sentence must stay true to what the program does.

accessibility-title = Accessibility
accessibility-lead = Everybody should be able to use Kith. This page says what we did for that, and what is not good yet.
accessibility-aim-heading = What we aim for
accessibility-aim = Every page should meet the Web Content Accessibility Guidelines, version 2.2, at level AA.
accessibility-able-heading = What you should be able to do
accessibility-able-keyboard = Reach and use everything with the keyboard alone, and see where you are.
accessibility-able-reader = Read everything with a screen reader.
accessibility-able-zoom = Make text twice as large without losing anything.
accessibility-able-script = Use every page without script, on a phone and on a slow network.
accessibility-able-motion = Use your own settings for contrast and for less motion.
accessibility-able-print = Print pages.
accessibility-tested-heading = How it is tested
accessibility-tested-program = A program checks every page in a browser whenever Kith is changed: for people of each role, on a narrow and on a wide screen.
accessibility-tested-keyboard = The main tasks are carried out with the keyboard alone in the same tests.
accessibility-untested-heading = What is not good yet
accessibility-untested-people = No person who uses a screen reader or another aid has tested Kith yet.
accessibility-untested-words = Pages in other languages than English say at their foot whether a native reader has checked their words.
accessibility-untested-staff = Pages for school staff are in English only.
accessibility-untested-typed = What people write about themselves is shown as they wrote it. It may be in a language that you do not read.
accessibility-report-heading = If something does not work for you
accessibility-report = Write to { $email }. Say which page it is and what you wanted to do.
accessibility-report-nobody = Tell the school or group that told you about Kith. Whoever runs this Kith has not given an address for this yet.
accessibility-enforce = If you are not content with the answer, you can turn to the Equality Advisory and Support Service. The Equality and Human Rights Commission enforces the rules.

privacy-title = Privacy
privacy-lead = What Kith keeps about people, who sees it, and for how long.
privacy-who-heading = Who answers for it
privacy-who = This Kith is run by { $name }, who answers for the personal data in it.
privacy-who-nobody = Whoever runs this Kith has not said yet who they are. Ask the school or group that told you about it.
privacy-ask = For questions, or to see, correct or delete what is kept about you, write to { $email }.
privacy-ask-nobody = For questions, or to see, correct or delete what is kept about you, ask the school or group that told you about Kith.
privacy-kept-heading = What is kept, and why
privacy-kept-account = Of people who sign in: the email address, a role such as “Year 5 teacher”, and the school, authority or partner they belong to. Without it nobody could sign in. It is kept until you ask for it to be deleted.
privacy-kept-session = When they signed in and the last day they used it. It is deleted { $days } days after it ended.
privacy-kept-need = What a class is learning, as a member of staff wrote it, with the school and who asked. It is kept so that they hear when somebody fits.
privacy-kept-listing = Of partners: names, what they offer, languages, place, times, how to reach them, and when and how they agreed. It is kept so that schools find them. A listing that is taken down is shown to nobody but those who look after it.
privacy-kept-history = What was done, when, and by whom. It is kept so that changes can be explained.
privacy-kept-mails = Which mails were sent to whom. What they said is not kept. It is deleted after { $days } days.
privacy-kept-limits = How often something was asked for from one address, under a scrambled name that shows no address. It is deleted when it counts no more, at the latest after { $hours } hours.
privacy-kept-log = A log of what the program did. It has no email address, network address, telephone number or words that somebody typed in it.
privacy-not-heading = What is not kept
privacy-not-children = Nothing about a single child. Nobody under 18 may have an account or a listing.
privacy-not-evidence = No certificates and nothing about offences.
privacy-not-trackers = No trackers, no advertisements and no counting of visitors. Pages ask no other website for anything.
privacy-seen-heading = Who sees what
privacy-seen-organisation = A listing of an organisation is shown to school staff, and to everyone only if the organisation chose that.
privacy-seen-person = A listing of a person, such as a volunteer, parent or interpreter, is shown to school staff only, and only after they agreed. It is never shown to everyone.
privacy-seen-contact = Telephone numbers and email addresses are shown to those who look after the listing, and to others only where an organisation made them public.
privacy-seen-place = A place that is hidden is shown only roughly: as the middle of its postcode area, such as LE5.
privacy-seen-times = When children meet is shown to school staff, and to others only if the partner chose that.
privacy-seen-need = What a class is learning is shown to staff of that school.
privacy-seen-administrators = Administrators of this Kith can see everything.
privacy-cookies-heading = Cookies
privacy-cookies-lead = Kith sets only cookies that it needs for what you do. None follows you to another website.
privacy-cookies = Cookies
privacy-cookie-name = Name
privacy-cookie-why = What it is for
privacy-cookie-lasts = How long it stays
privacy-cookie-session = Keeps you signed in
privacy-cookie-asking = Lets the code from your mail work in this browser
privacy-cookie-language = Remembers the language you chose
privacy-cookie-said = Shows once what was just done
privacy-lasts-session = Until you close the browser, at most { $hours } hours; on your own device { $days } days
privacy-lasts-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
privacy-lasts-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
privacy-rights-heading = Your rights
privacy-rights = You can ask to see what is kept about you, to have it corrected or deleted, and to have it in a form that other programs read. A person’s listing rests on their consent, which they can take back at any time.
privacy-complain = If you are not content with the answer, you can complain to the Information Commissioner’s Office: ico.org.uk.
