# A slip of paper on which a parent says what they could share with their child’s school. A new version of the consent
# words is a new version in the code too.

slip-title = Share what you know with our school
slip-lead = Many parents and carers know a job, a craft, a language or a story that children would love to hear about. Tell us what you could share.
slip-ask-title = What could you share?
slip-ask-title-hint = For example: baking bread, being a nurse, growing vegetables
slip-ask-format = How would you like to do it?
slip-ask-languages = Which languages do you speak?
slip-ask-days = Which days suit you?
slip-ask-phone = Your telephone number
slip-ask-email = Your email address
slip-agreement = Your agreement
slip-consent = I agree that the school keeps what I wrote here and shows it to its staff, so that they can ask me. My telephone number and email address are seen only by the people who keep contact with parents, and by those who run this service. I can change my mind at any time, and the school takes it down.
slip-signature = Signature
slip-date = Date
slip-return = Please give this slip back to the school office.
slip-version = Version of these words: { $version }
slip-format-class = Teach a course of lessons
slip-format-talk = Talk to a class
slip-format-workshop = Make or do something with children
slip-format-host-visit = Have a class visit me
slip-format-interpreting = Interpret when people meet
slip-format-translation = Translate letters
slip-format-mentoring = Help a child or a small group regularly
slip-format-performance = Music, dance, drama or stories
slip-format-resource-loan = Lend things
