# Words on every page, and of what did not work.

problems = { $count ->
    [one] There is a problem. Mend it and send the form again.
   *[other] There are { $count } problems. Mend them and send the form again.
}
brand = Kith
skip = Skip to the main part
nav-ask = Ask
nav-needs = Open needs
nav-home = Home
nav-partners = Partners
sign-in = Sign in
sign-out = Sign out
footer = Kith finds supplementary schools, community groups, volunteers and parents near a school. It is not an endorsement: your school’s own checks still apply.
optional = optional
cross-site = This came from another website, so it was not done. Open the page here and try again.
not-found-title = Nothing here
failed-title = That did not work
conflict-field = What
conflict-yours = What you wrote
conflict-current = What stands now
reference = Reference to give when you report it
back = Back to the first page
error-prefix = Problem
unreadable = What was sent could not be read. Go back, and send the form again.
date-day = Day
date-month = Month
date-year = Year
menu = Menu
crumbs = You are here
language-choose = Language of this page
language-unchecked = These words were translated by a machine and no native reader has checked them yet.
language-see-english = See this page in English
