# Printing slips, and typing them in.

slips-title = Slips of paper
slips-lead = Parents write on paper what they could share. Print slips, then type in what comes back.
slips-print-heading = Print slips
slips-print-language = Language beside English
slips-print-only-english = No other language is ready yet, so the slip is in English.
slips-print = Show the slip
slips-print-how = Print this page from your browser. It has one slip on each sheet.
slips-type-heading = Type slips in
slips-type = Type in a slip
slips-new-title = Type in a slip
slips-school = School
slips-known-heading = This telephone number or email address is known already
slips-known = It stands in the listings below. Look whether this slip is about the same thing.
slips-known-another = This is another slip: save it as well
slips-languages-hint = Split by commas
slips-date-label = Day it was signed
slips-date-hint = For example: 12/01/2027
slips-language = Language of the slip
slips-words = Version of the words on the slip
slips-save = Save, and on to the next
slips-saved = Saved. It is a draft until you publish it.
slips-typed = { $count ->
    [0] You have typed in no slip today.
    [one] You have typed in { $count } slip today.
   *[other] You have typed in { $count } slips today.
}
slips-last = The last one:
slips-undo = Take it back
slips-undone = Taken back. Nothing of that slip is kept.
slips-none-signed = Type in only slips that are signed. Without a signature there is no consent.
