# The liaison officer’s home, lists, records, coverage, and a school’s page.

home-title = What waits
home-nothing = Nothing waits for you now.
home-ready-heading = { $count ->
    [one] { $count } new listing to publish
   *[other] { $count } new listings to publish
}
home-ready-lead = These drafts lack nothing. Look at them, and publish what is right.
home-publish = Publish
home-publish-all = Publish all that are shown here
home-published = Published. The people they are for can see them now.
home-published-none = Nothing was published: none of these is a draft any more.
home-refused = These stay drafts
home-lacking-heading = { $count ->
    [one] { $count } draft lacks something
   *[other] { $count } drafts lack something
}
home-unconfirmed-heading = { $count ->
    [one] { $count } listing not confirmed for nine months
   *[other] { $count } listings not confirmed for nine months
}
home-unreached-heading = { $count ->
    [one] { $count } listing whose people get no mail
   *[other] { $count } listings whose people get no mail
}
home-unreached-lead = Mails to them come back or were given up. Ask them for another address.
home-unmet-heading = { $count ->
    [one] { $count } need that nobody fits
   *[other] { $count } needs that nobody fits
}
home-summaries-heading = { $count ->
    [one] { $count } text waits for an English summary
   *[other] { $count } texts wait for an English summary
}
home-summaries-words = As it was written
home-topics-heading = Needs that nobody fits, by topic
home-topics-lead = Counts only: a need is seen by the staff of its own school.
home-topic = Topic
home-topic-none = No topic named
home-needs = Needs
home-need = Need
home-all = See all of them
home-ways = What you can do
home-way-partners = All partners
home-way-coverage = Coverage
home-way-slips = Slips of paper
home-way-school = Partners around { $school }

lack-offer = No offer
lack-contact = No way to reach them
lack-place = No place
lack-languages = No languages
lack-consent = No consent
status-draft = Draft
status-published = Published
status-paused = Paused
status-withdrawn = Withdrawn
only-own = Those I look after
only-unconfirmed = Not confirmed for nine months
only-no-email = Without an email address
list-sort-name = By name
list-sort-newest = Newest first
list-sort-unconfirmed = Longest unconfirmed first

partner-list-title = Partners
partner-list-filter = Narrow down
partner-list-words = Words in a name or a headline
partner-list-kind = Kind
partner-list-status = State
partner-list-language = Language
partner-list-area = First half of the postcode
partner-list-area-hint = For example: LE5
partner-list-only = Only
partner-list-lacks = What is lacking
partner-list-sort = Order
partner-list-any = Any
partner-list-show = Show
partner-list-set = What is set
partner-list-remove = Remove
partner-list-remove-all = Remove all
partner-list-count = { $count ->
    [0] No partner
    [one] { $count } partner
   *[other] { $count } partners
}
partner-list-none = No partner is like that. Remove what is set, or look for other words.
partner-list-over = There is nothing more behind this. Go back to the beginning of the list.
partner-list-first = Beginning of the list
partner-list-next = Next page
partner-list-pages = Pages of the list
partner-list-name = Name
partner-list-place = Place
partner-list-languages = Languages
partner-list-confirmed = Confirmed
partner-list-never = Never
partner-list-state = State
partner-list-export = Take this list away as a file
partner-list-export-hint = At most { $most } partners, as a CSV file. It is written down that you took it.

record-title = Record
record-listing = Open the listing
record-care = Publish it, record consent, make a link
record-kind = Kind
record-names = Names
record-summary = What it says of itself
record-languages = Languages
record-offers = Offers
record-offers-none = Nothing is offered.
record-place = Place
record-place-masked = Others see only the area.
record-contact = Contact
record-contact-public = Everyone may see these.
record-contact-private = Others do not see these.
record-contact-none = No way to reach them is known.
record-consent = Consent
record-consent-none = No consent is recorded.
record-consent-words = Words that were agreed to: version { $version }
record-lacks = What is lacking
record-source = Came from
record-source-slip = A paper slip
record-source-hand = Entered by hand
record-school = Brought in by
record-entered = Entered
record-changed = Last changed
record-confirmed = Last confirmed
record-editors = Who signs in to edit it
record-editors-none = Nobody.
record-editor-refused = No mail reaches this address
record-notes = Notes of liaison
record-notes-note = Note
record-notes-source = From
record-history = What happened
record-history-what = What
record-history-when = When
record-history-who = Who
record-program = Kith itself
record-link = A link that opens the listing
record-event-partner-registered = Entered
record-event-partner-published = Published
record-event-partner-edited = Edited
record-event-partner-withdrawn = Withdrawn
record-event-partner-paused = Paused
record-event-partner-resumed = Shown again
record-event-partner-confirmed = Confirmed
record-event-consent-recorded = Consent recorded
record-event-listing-link-made = Link made
record-event-listing-link-revoked = Link taken back
record-event-offer-published = Offer added
record-event-offer-edited = Offer edited
record-event-offer-withdrawn = Offer withdrawn
record-event-offer-ended = Offer ended

coverage-title = Coverage
coverage-lead = What partners near a school cover, and what nobody does. Lines with the most gaps come first.
coverage-choose = Choose a school
coverage-words = Words in the school’s name
coverage-search = Search
coverage-schools-none = No school of yours has these words in its name.
coverage-within = Within
coverage-miles = { $miles ->
    [one] { $miles } mile
   *[other] { $miles } miles
}
coverage-show = Show
coverage-partners = { $count ->
    [0] Nobody is listed near this school.
    [one] { $count } partner is listed near this school.
   *[other] { $count } partners are listed near this school.
}
coverage-nowhere = It is not known where this school is, so only what it brought in itself is counted.
coverage-languages = Languages of the pupils, and how many partners have them
coverage-languages-none = The school has not said yet which languages its pupils speak.
coverage-languages-change = Say which languages the pupils speak
coverage-subjects = Subjects, and how many partners offer something at each key stage
coverage-language = Language
coverage-subject = Subject
coverage-all = All
coverage-gap = none
coverage-print = To keep this page, print it from your browser.
pupils-title = Languages of the pupils
pupils-lead = Tick the languages that pupils of the school speak. No numbers and no names are kept.
pupils-ticked = Languages
pupils-others = Other languages
pupils-others-hint = One on each line, by any of its names
pupils-save = Save
pupils-saved = Saved.

school-urn = URN
school-phase = Phase
school-authority = Local authority
school-postcode = Postcode
school-partners = Partners around us
school-partners-none = Nobody is listed within this distance. Choose a wider one.
school-partners-most = The nearest { $most } of { $count } are shown.
school-people = People
school-people-none = Nobody of this school has signed in yet.
school-role = Role
school-address = Email address
school-liaison = Keeps contact with partners
school-needs = Open needs
school-needs-none = No need is open.
school-needs-all = All needs of your school
school-distance = Distance
school-distance-own = Brought in by this school
