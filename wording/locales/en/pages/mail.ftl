# What Kith sends, and stopping it.

mail-preferences-title = Your mail
mail-preferences-heading = What Kith sends you
mail-preferences-lead = Stop what you do not want, and start it again whenever you like.
mail-refusal-heading = Your address takes no mail
mail-refusal-lead = Its server refused what we sent, so we hold your mail. If the address works again, press the button.
mail-refusal-try = Try my address again
mail-always = Sent only when you ask for it, so there is nothing to stop
mail-wanted = We send you these
mail-stopped = Stopped
mail-stop = Stop
mail-start = Send me
mail-needs-heading = About each of your requests
mail-needs-none = You have no open request.
mail-needs-stopped = You have stopped all mails about who may help, so none come about these either.
stop-heading = Stop these mails
stop-lead = Press the button, and we send you no more mails like the one you came from.
stop-button = Stop these mails
stopped-heading = Stopped
stopped-lead = We send you no more mails like that. Once you are signed in you can start them again.
