# What was wrong with an input: the field, its value, and what to do.

problem = { $field }, “{ $value }”: { $sentence }
problem-without-value = { $field }: { $sentence }

rule-required = this is missing. Fill it in.
rule-too-long = this is too long. Use at most { $max ->
    [one] { $max } character
   *[other] { $max } characters
}.
rule-bad-character = this has a character that cannot be kept. Type it again instead of pasting it.
rule-not-one-of = this is not one of the values used here. Use one of: { $allowed }.
rule-too-many = these are too many. Give at most { $max }.
rule-not-a-postcode = this is not written like a postcode. Write it like LE5 4PH.
rule-postcode-incomplete = this is only the first part of a postcode. Give all of it, like LE5 4PH.
rule-postcode-unknown = no such postcode is known. Check it, or give a latitude and longitude.
rule-postcode-outside-england = this postcode is outside England, so no distance can be worked out. Give one in England.
rule-not-a-point-in-england = this is not a point in England. Give both latitude and longitude, in degrees, like 52.63 and -1.13.
rule-not-an-email-address = this is not an email address: { $fault }
rule-not-a-phone-number = this is not a telephone number. Give all its digits, like 020 7946 0123, or begin with + and the country.
rule-not-a-web-address = this is not a web address. Begin it with https:// or http://.
rule-not-a-date = this is not a date. Write it like 31/01/2027 or 2027-01-31.
rule-date-before = this day is too early. Give { $earliest } or a later day.
rule-date-after = this day is too late. Give { $latest } or an earlier day.
rule-not-a-key-stage = this is not a key stage or year group. Write it like KS2 or Year 5.
rule-unknown-language = no language is known by this name. { $suggested ->
    [0] Try another of its names, or its name in English.
   *[other] Did you mean { $suggestions }?
}
rule-unknown-topic = no topic is known by this name. { $suggested ->
    [0] Try another of its names, or a wider topic.
   *[other] Did you mean { $suggestions }?
}
rule-unknown-subject = no subject is known by this name. Use a subject of the national curriculum, like History.
rule-unknown-school = no school is known by this. Give its postcode, or more of its name.
rule-not-a-number = this is not a number. Use digits only, like 12.
rule-out-of-range = this is out of range. Give a number from { $min } to { $max }.
rule-not-a-urn = this is not a school’s URN. It has six digits; the register of schools lists it.
rule-not-found = there is no such record here. Check the reference.
rule-still-a-draft = this listing is a draft, which nobody else sees yet. A liaison officer has to publish it first.
rule-withdrawn = this listing is withdrawn. A liaison officer can publish it again.
rule-consent-missing = this person’s consent is not recorded. Give the day they agreed and how.
rule-audience-too-wide = this listing may not be shown to everyone. Choose school staff, an authority or a school.
rule-duplicate = this stands already in line { $line } of the file. Remove one of the two, or give it a reference of its own.
rule-wrong-field-count = this row has { $found ->
    [one] { $found } field
   *[other] { $found } fields
} and the header has { $expected }. Check the row for a missing or extra comma, or text that needs quotes.
rule-column-missing = this column is not in the file. Add it to the header.
rule-column-unknown = no column has this name. Rename or remove it; the columns are: { $known }.
rule-column-not-chosen = no column was chosen to be this. Choose one.
rule-not-a-table = this file cannot be read as a list. Save it as CSV, or as an Excel workbook (.xlsx).
rule-file-too-large = this file is too large. Give one of at most { $megabytes } MB, or divide it.
rule-not-utf8 = this file is not UTF-8. Save it again as “CSV UTF-8”.
rule-not-a-time = this is not a time of day, or it may be morning or afternoon. Write it like 16:30 or 4.30pm.
rule-not-a-session = this cannot be read as a day with its times. Write it like Sat 10:00-12:00 term time.
rule-ends-as-it-starts = it ends when it starts. Leave the end out where it is not known.
rule-partners-own-choice = only the partner itself may open this. Leave it out, or ask them to choose it.
rule-only-with = this only goes with { $other }. Give both, or leave this out.
rule-name-taken = this is a name of { $other } already. Give another name, or mark it as ambiguous on purpose and say why.
rule-already-so = it is so already. Leave it as it is, or give something else.
rule-part-of-itself = this would make the topic a part of itself. Give a topic that is not part of it.
rule-broader-and-related = these two are part of one another, so they cannot stand side by side. Give the topic as broader or as related, not both.
rule-preferred-name = this is the name that people are shown. Rename the topic instead; the old name can be removed then.
rule-wrong-script = this has letters that its language is not written in (it is written in { $scripts }). Give the name in its own script, or choose another kind of name.
rule-without-words = this has no letter or digit in it, so nothing could be found by it. Give a name that can be read out.
rule-stands-no-longer = this change was taken back or overwritten since, so there is nothing to take back. Look at the history, and change what you see there.
rule-nobody-to-pass-on = nobody can pass this on yet, since there is no liaison officer. Ask your school who keeps contact with partners, and have them signed up.
rule-not-a-code = this is not a code. Type the six digits that stand in the mail.
rule-code-works-not-here = this code does not work. Check the digits in the newest mail, open the link in that mail, or ask for a new mail.
rule-last-administrator = this is the last administrator, and without one nobody could make another. Make somebody else administrator first.
rule-changed-meanwhile = somebody else changed this meanwhile{ $count ->
    [0] {""}
   *[other] , to: { $current }
}. Look at it again, then change it.

email-fault-at-sign = it needs one @, as in office@example.org.
email-fault-local-part = check the part before the @. It may not begin or end with a dot, have two dots together, or have spaces.
email-fault-domain = check the part after the @. It ends in a name like .org or .sch.uk, without a dot behind it.
email-fault-not-ascii = it has letters beyond A to Z. Check for accents.
email-fault-too-long = it is too long to be delivered.

# The names of fields, as forms and reports say them.
field-accessibility-email = Address for trouble with a page
field-address = Address
field-age-from = Youngest age
field-age-to = Oldest age
field-also-known-as = Other names
field-ambiguous = Ambiguous on purpose
field-area = First half of the postcode
field-audience = Who may see it
field-authority = Local authority
field-broader = Broader topics
field-change = Change
field-columns = Columns
field-class = Which class
field-closed = Closed on
field-code = Code
field-commitment = How often
field-consent = Your consent
field-consent-date = Day of consent
field-consent-how = How consent was given
field-consent-words = Version of the consent words
field-contact-public = Contact details shown to everyone
field-controller-email = Address for questions about personal data
field-controller-name = Who runs this Kith
field-cost = Cost
field-cost-note = Note on cost
field-dates = When
field-day = Day
field-days = Days
field-delivery = Where it takes place
field-description = Description
field-description-language = Language of the description
field-display-role = How they are called
field-email = Email address
field-drafts = Drafts
field-ends = End
field-ends-on = Last day
field-english = In English
field-expires-on = Last day it works
field-file = File
field-formality = Formal or informal
field-format = What will be done
field-key-stage = Key stage
field-key-stages = Key stages
field-kind = Kind
field-language = Language
field-languages = Languages
field-lacks = What is lacking
field-largest-group = Most children
field-latitude = Latitude
field-length-minutes = Length in minutes
field-longitude = Longitude
field-name = Name
field-near = Near
field-need-id = Reference of the need
field-note = Note
field-notice-days = Days of notice
field-offer = Offer
field-offer-numbered = Offer { $number }
field-offer-id = Reference of the offer
field-only = Only
field-partner-id = Reference of the partner
field-phase = Phase
field-phone = Telephone number
field-place-numbered = Place { $number }
field-place-visibility = Whether the place is shown
field-only-day = Filter by day
field-only-format = Filter by what they do
field-only-key-stage = Filter by key stage
field-only-kind = Filter by kind
field-only-language = Filter by language
field-place = Postcode or school
field-postcode = Postcode
field-qualification = Qualification
field-reference = Reference
field-reason = Why
field-related = Related topics
field-role = Role
field-row = Row
field-rows = Rows
field-school = School
field-scopes = What it allows
field-school-urn = School’s URN
field-session-numbered = Session { $number }
field-sessions = Sessions
field-slip-language = Language of the slip
field-sort = Order
field-source = Name of the list
field-starts = Start
field-starts-on = First day
field-status = Status
field-subject = Subject
field-subjects = Subjects
field-successor-urn = Successor’s URN
field-summary = Summary
field-summary-language = Language of the description of the partner
field-term-time = Term time only
field-text = What the class is learning
field-times-public = Times shown to everyone
field-title = Title
field-title-language = Language of the headline
field-topic = Topic
field-topics = Topics
field-travel-km = Kilometres travelled
field-urn = URN
field-valid-from = First day
field-valid-to = Last day
field-website = Website
field-write-to-me = Write to me
field-why = Why
field-within-miles = Distance in miles
field-within-km = Kilometres away at most
field-words = What you are looking for
field-what = What you would like
