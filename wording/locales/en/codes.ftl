# The closed lists, as people are shown them.

partner-kind-supplementary-school = Supplementary school
partner-kind-madrasah = Madrasah
partner-kind-community-school = Community school
partner-kind-community-organisation = Community organisation
partner-kind-volunteer = Volunteer
partner-kind-parent = Parent or carer
partner-kind-interpreter = Interpreter

offer-format-class = Class
offer-format-talk = Talk
offer-format-workshop = Workshop
offer-format-host-visit = Visit to them
offer-format-interpreting = Interpreting
offer-format-translation = Translation
offer-format-mentoring = Mentoring
offer-format-performance = Performance
offer-format-resource-loan = Things to borrow

delivery-in-school = In your school
delivery-at-our-place = At their place
delivery-online = Online

key-stage-eyfs = Early years (EYFS)
key-stage-ks1 = Key stage 1 (years 1 and 2)
key-stage-ks2 = Key stage 2 (years 3 to 6)
key-stage-ks3 = Key stage 3 (years 7 to 9)
key-stage-ks4 = Key stage 4 (years 10 and 11)
key-stage-ks5 = Key stage 5 (years 12 and 13)

language-use-taught = Taught
language-use-spoken = Spoken
language-use-interpreted = Interpreted
language-use-translated = Translated
language-use-written = Read and written

day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday

cost-free = Free
cost-expenses = Expenses only
cost-fee = A fee
cost-ask = Ask them

commitment-once = Once
commitment-this-term = This term
commitment-standing = For as long as it is wanted

formality-formal = Formal, with a qualification
formality-informal = Informal

exactness-given = Exact
exactness-unit = By postcode
exactness-sector = By part of the postcode
exactness-outward = By postcode area

place-visibility-public = Shown
place-visibility-masked = Only the postcode area is used

subject-english = English
subject-mathematics = Mathematics
subject-science = Science
subject-art-and-design = Art and design
subject-citizenship = Citizenship
subject-computing = Computing
subject-design-and-technology = Design and technology
subject-geography = Geography
subject-history = History
subject-languages = Languages
subject-music = Music
subject-physical-education = Physical education
subject-religious-education = Religious education
subject-pshe = PSHE
subject-early-years = Early years

mail-kind-sign-in = Links to sign in with
mail-kind-matches = Someone new who may help
mail-kind-listing-link = Links that open a listing
mail-kind-enquiry = Messages from school staff about an offer
mail-fault-unreachable = our mail server cannot be reached
mail-fault-certificate = our mail server’s certificate is not trusted
mail-fault-password = our mail server does not accept our password
mail-fault-turned-away = our mail server turns us away
mail-fault-sender = our mail server does not accept the address we send from

# Days of the year.
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Who made a change of the vocabulary, where it was no colleague of today's.
author-gone = somebody who is here no longer
author-program = the program (kith { $command })
