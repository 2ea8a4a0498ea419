# Importing lists.

imports-title = Import a list
imports-lead = A list of partners as you keep it: CSV or Excel (.xlsx), with any columns. Nothing is saved before you have looked it over.
imports-file = Your list
imports-file-hint = At most 2 MB and 5,000 rows.
imports-source = What the list is called
imports-source-hint = If you import it again, use the same name: what you chose for its columns is remembered. Left empty, it is the name of the file.
imports-upload = Upload
imports-earlier = Lists of the last 30 days
imports-none = No list was uploaded yet.
imports-head-list = List
imports-head-file = File
imports-head-state = State
imports-head-day = Uploaded on
imports-head-row = Row
imports-head-name = Name
imports-head-mend = What to mend
imports-head-lacks = What it lacks
imports-state-uploaded = Choose columns
imports-state-working = Being read
imports-state-looked = Look it over
imports-state-done = Taken

imports-columns-title = Choose what each column is
imports-columns-lead = Every column is shown with some of what is in it. One column must be the name.
imports-column = Column { $number }: { $name }
imports-column-without-name = Column { $number }, without a name
imports-column-values = For example: { $values }
imports-column-empty = Nothing is in this column.
imports-kind = Who is in this list, where a row does not say it
imports-kind-each = Each row says it
imports-columns-next = Look it over
imports-header-row = The names of the columns were found in row { $row } of the file.
imports-sheet-row = Sheet “{ $sheet }”: the names of the columns were found in row { $row }.
imports-header-wrong = That is wrong: choose the row

imports-sheet-title = Where the names of the columns are
imports-sheet = Sheet
imports-sheet-name = { $sheet } ({ $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
})
imports-sheet-show = Show this sheet
imports-header = Which row has the names of the columns?
imports-header-choice = Row { $row }: { $cells }
imports-header-two = The names are in two rows: this one and the next
imports-header-next = Next

imports-working-title = Reading your list
imports-working-lead = This page looks again by itself every few seconds. You can close it and come back.
imports-working-rows = { $done } of { $total } rows are read.
imports-working-again = Look again

imports-looked-title = Look it over: { $source }
imports-done-title = Taken: { $source }
imports-looked-lead = Nothing is saved yet. This is what would happen:
imports-done-lead = This is what happened to each row:
imports-count-rows = Rows in the list
imports-count-added = New
imports-count-changed = Changed
imports-count-unchanged = There already, just so
imports-count-joined = Joined to the row of the same service on another day
imports-count-left-out = Left out by you
imports-count-refused = Refused
imports-count-to-decide = For you to decide
imports-count-drafts = Of the new and changed: stay drafts
imports-count-times = Of the new and changed: times kept as words in a note
imports-take = { $count ->
    [one] Take { $count } row
   *[other] Take { $count } rows
}
imports-nothing-to-take = There is nothing new to take.
imports-choose-again = Choose columns again
imports-all-lists = All lists

imports-decide-heading = Is it the same one?
imports-decide-lead = These rows have the name and place of a record that is there. Your answer is remembered for the next time.
imports-decide-row = Row { $row }: { $name }
imports-same = The same as { $name }, { $postcode }: write this row to it
imports-same-without-postcode = The same as { $name }: write this row to it
imports-same-row = The same as row { $row } of this list, { $name }: write this row to it
imports-another = Another one: make a new record
imports-leave-out = Leave this row out
imports-later = Not now
imports-decide-rest = All other rows that wait, also those not shown
imports-same-first = Each the same as the first record it may be
imports-decide = Save answers

imports-kinds-heading = What do these words mean?
imports-kinds-lead = The list says these words for who somebody is. Rows with them are refused until you say what they mean.
imports-kinds-word = { $word }
imports-kinds-unsaid = Not chosen
imports-kinds-save = Save meanings

imports-refused-heading = Refused rows
imports-refused-lead = Download them, mend what the first column says, and upload the file again. Rows that were taken are not taken twice.
imports-refused-download = Download the refused rows (CSV)
imports-refused-first = At most { $count } of them are shown here.
imports-refused-upload = Upload the mended file
imports-mended = The mended file

imports-drafts-heading = Drafts
imports-drafts-lead = Nobody but you and your colleagues sees these until what is missing is added and you publish them.


imports-field-name = Name (or a person’s headline)
imports-field-also-known-as = Other names
imports-field-reference = The list’s own reference
imports-field-kind = Kind
imports-field-languages = Languages spoken
imports-field-languages-taught = Languages taught
imports-field-summary = Description
imports-field-address = Address, or a part of it
imports-field-postcode = Postcode
imports-field-latitude = Latitude
imports-field-longitude = Longitude
imports-field-email = Email address
imports-field-phone = Telephone number
imports-field-website = Website
imports-field-offer = What they offer, in one line
imports-field-format = What will be done
imports-field-delivery = Where it takes place
imports-field-times = Days and times
imports-field-day = Day
imports-field-starts = Start
imports-field-ends = End
imports-field-subjects = Subjects
imports-field-topics = Topics
imports-field-key-stages = Key stages or years
imports-field-consent-date = Day of consent
imports-field-consent-how = How consent was given
imports-field-note = Keep as a liaison-only note
imports-field-leave-out = Leave out
