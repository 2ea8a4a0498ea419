# Signing in.

link-sent = If we know this address, a link to sign in is on its way. It works for 15 minutes.
sign-in-heading = Sign in
sign-in-lead = There is no password. We send you a link that works once.
email-label = Your email address
email-hint = The one your school or group gave us, like office@example.org
send-link = Send me a link
link-sent-heading = Look in your mail
confirm-heading = You are nearly there
confirm-lead = Press the button to sign in on this device.
confirm-button = Sign in here
