# Running the service.

mailbox-title = Development mailbox
mailbox-heading = Mailbox
mailbox-lead = Mail that Kith would have sent. Only this machine sees this page.
mailbox-none = No mail yet.
mail-from = From
mail-to = To
mail-sent = Sent
mail-no-subject = (no subject)
mail-no-text = This mail has no text part.
mailbox-back = All mail
operate-mails-heading = Mails that were given up
operate-mails-lead = Each says why. Once the cause is mended, it can be tried again.
operate-mails-none = None: every mail is sent or on its way.
operate-paused = No mail goes out
operate-refused = Refused
operate-failed = Tried too often
operate-requeue = Try again
operate-older = Older ones
previews-heading = Previews of mails
previews-lead = Every kind of mail that Kith sends, with invented contents.
preview-page = as a page
