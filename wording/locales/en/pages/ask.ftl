# Asking who can help, and what was found.

found = { $count ->
    [0] Nothing found
    [one] { $count } found
   *[other] { $count } found
}
words-only = Only the words themselves were compared just now, not their meaning, so something may be missing.
way = { $way ->
    [in_school] comes to school
    [at_our_place] your class goes to them
   *[online] online
}
children = { $count ->
    [one] { $count } child
   *[other] { $count } children
}
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
days-notice = { $count ->
    [0] none needed
    [one] { $count } day
   *[other] { $count } days
}
ask-title = Find a partner
ask-heading = What is your class learning?
ask-lead = Say it as you would to a colleague. You will see who near you can help, and why.
text-label = What the class is learning, and what would help
text-hint = For example: the Romans, someone to bring objects to handle
key-stage-label = Year group or key stage
key-stage-hint = For example: Year 4, or KS2
postcode-label = Postcode of the school
postcode-hint = For example: LE5 4PH
postcode-hint-own = Leave it empty to start from your own school
language-label = Language
language-hint = If a language matters: by any of its names
find = Find partners
understood = We understood
understood-hint = Not what you meant? Say it in other words, or fill in a field above.
results-heading = Who could help
strangers = School staff who are signed in also see volunteers, parents and interpreters.
no-place = Without a postcode only those who work online can be shown.
no-postcodes = Postcodes are not loaded here, so only those who work online can be shown.
none-online = Nobody who works online fits. Give a postcode to see who is nearby.
nobody-yet = Nobody nearby yet. Try other words, or leave a field out.
nobody-sign-in = School staff who sign in can keep a need open, and we write when someone appears.
keep-open = Keep this need open: write to me when someone appears
keep-open-mails = You alone get these mails, two a day at most, and can stop them at any time.
keep-school = For which school
why = Why
worth-asking = Worth asking
where = Where
when = When
no-distance = Distance not known
cost = Cost
group = Largest group
length = Length
notice = Notice
languages = Languages
fresh = Listing
ask = ask
from = From
