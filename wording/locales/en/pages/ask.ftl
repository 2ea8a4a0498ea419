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
language-label = Language
language-hint = By any of its names
find = Find partners
understood = We understood
understood-hint = Not what you meant? Say it in other words, or fill in a field above.
strangers = School staff who are signed in also see volunteers, parents and interpreters.
no-place = Without a postcode only those who work online can be shown.
no-postcodes = Postcodes are not loaded here, so only those who work online can be shown.
nobody-sign-in = School staff who sign in can keep a need open, and we write when someone appears.
keep-open = Keep this need open: write to me when someone appears
keep-open-mails = You alone get these mails, two a day at most, and can stop them at any time.
keep-school = For which school
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
ask-place-label = Postcode or school
ask-place-hint = LE5 4PH, or a school’s name
ask-place-hint-own = Left empty, it is your own school
ask-near-school = near { $school }
ask-did-you-mean = Did you mean { $topic }?
ask-found = { $count ->
    [one] { $count } offer fits
   *[other] { $count } offers fit
}
ask-found-narrowed = { $count } of { $total } offers that fit
ask-nobody-heading = Nobody fits yet
ask-none-narrowed = { $total ->
    [one] { $total } offer fits, but not with these filters. Take one away to see more.
   *[other] { $total } offers fit, but none with all these filters. Take one away to see more.
}
ask-filters = Narrow down
ask-filters-set = Filters that are set
ask-remove = Take away
ask-remove-all = Take all filters away
ask-by-kind = Kind of partner
ask-by-key-stage = Key stage
ask-by-language = Language
ask-by-format = What they do
ask-by-day = Day
ask-by-distance = Distance
ask-within = up to { $miles ->
    [one] { $miles } mile
   *[other] { $miles } miles
}
ask-pages = Pages of what was found
ask-page-before = Page before
ask-page-next = Next page
ask-page-first = Go to the first page
ask-page-beyond = There is no page { $page } of this.
ask-near-heading = The nearest that almost fit
ask-but = But: { $what }
ask-worth-asking = Worth asking: { $what }
ask-beyond-their-travel = { $miles ->
    [one] { $miles } mile farther than they travel
   *[other] { $miles } miles farther than they travel
}
ask-beyond-your-travel = { $miles ->
    [one] { $miles } mile farther than your class would travel
   *[other] { $miles } miles farther than your class would travel
}
ask-why-more = More about why
ask-them = Ask them
ask-keep-heading = We can keep looking for you
ask-schools-heading = Which school did you mean?
ask-schools-lead = Several schools fit what you wrote. Press yours.
ask-schools-more = There are more than these. Add the town or the postcode to find yours.
ask-schools-caption = Schools like “{ $words }”
ask-school = School
ask-school-authority = Local authority
ask-school-postcode = Postcode
ask-school-urn = Number (URN)
ask-suggestions = { $count ->
    [0] No suggestions
    [one] { $count } suggestion. Use the arrow keys.
   *[other] { $count } suggestions. Use the arrow keys.
}
