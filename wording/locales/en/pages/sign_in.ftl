# Signing in, and one's own account.

link-sent = If we know this address, a link to sign in is on its way. It works for 15 minutes.
sign-in-heading = Sign in
sign-in-lead = There is no password. We send you a mail with a link and a code. Each works once.
email-label = Your email address
email-hint = The one your school or group gave us, like office@example.org
send-link = Send me a mail
link-sent-heading = Look in your mail
sign-in-code-lead = If we know this address, a mail is on its way. Open the link in it, or type the code from it here. Both work once, within { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
sign-in-code-label = Code from the mail
sign-in-code-hint = Six digits
sign-in-code-button = Sign in
sign-in-code-again = Nothing came? Ask for another mail
sign-in-code-over = There were too many wrong codes, so this code has ended. Open the link in the mail, or ask for another mail.
sign-in-own-device = This is my own device: keep me signed in for { $days ->
    [one] { $days } day
   *[other] { $days } days
}
confirm-heading = You are nearly there
confirm-lead = Press the button to sign in on this device.
confirm-button = Sign in here

account-title = Your account
account-lead = What Kith keeps about you, and where you are signed in.
account-email = Email address
account-called = Called on pages
account-language = Language
account-language-none = Not chosen. You can choose it at the foot of a page.
account-since = Registered since
account-mails-heading = Your mails
account-mails = What you get by mail
account-roles-heading = What you belong to
account-roles-none = You belong to no school, authority or partner. Ask whoever gave you this address to sign in with.
account-role = Role
account-of = Of
account-open = Open
account-open-listing = Open the listing
account-role-teacher = Teacher
account-role-liaison-school = Liaison officer of a school
account-role-liaison-authority = Liaison officer of an authority
account-role-partner-editor = Editor of a listing
account-role-administrator = Administrator
account-sessions-heading = Where you are signed in
account-sessions = Signed in
account-session-began = Since
account-session-used = Last used
account-session-ends = Ends
account-session-device = Device
account-session-this = This one
account-session-own = Your own
account-session-shared = Shared or not said
account-session-end = Sign out there
account-session-do = What you can do
account-sessions-end = Sign out everywhere
account-session-ended = Signed out there.
account-privacy = What Kith does with data about people

language-offer = Read these pages in English
