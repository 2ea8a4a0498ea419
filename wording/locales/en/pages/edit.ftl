# Changing a listing in small steps; the steps of registering have the same questions.

edit-title = Change your listing
edit-lead = Choose what to change. What you type is kept as soon as you send it. Others see it once you save it.
edit-part = { $part ->
    [kind] What you are
    [names] Name
    [offer] What you offer
    [where] Where
    [times] When
    [details] Cost and size
    [languages] Languages
    [contact] How to reach you
   *[public] Who sees what
}
edit-change = Change
edit-not-said = Not said yet
edit-said-of = { $what }: { $said }
edit-back = Back to your listing
edit-kept = You have changes that are not saved yet.
edit-look-over = Look them over
edit-pick-lead = You have more than one offer. Which one do you want to change?
edit-another-offer = Add another offer
edit-save-now = Save now
edit-keep = Keep it, and change more
edit-name-hint = As people know it. It may be in any language and script.
edit-name-person-hint = Say what you offer, not your own name. For example: Parent who cooks Somali food
edit-other-names-hint = One on each line, in any language and script
edit-summary-hint = In your own words, in your own language
edit-words-language = In which language did you write this?
edit-title-hint = You can leave it empty. We then make it of what you chose.
edit-topics-hint = You can leave it empty. Put commas between several.
edit-subjects-hint = Choose any that fit. None is well too.
edit-key-stages-hint = None means any age.
edit-delivery = { $way ->
    [in_school] We come to the school
    [at_our_place] The class comes to us
   *[online] Online
}
edit-format-visit = A class visits us
edit-travel = How far do you travel to a school?
edit-travel-none = Not at all
edit-travel-miles = { $miles ->
    [one] Up to { $miles } mile
   *[other] Up to { $miles } miles
}
edit-postcode-hint = For example: LE5 4PH
edit-times-hint = Leave out what you do not know. For example: 10:00, 10am, 16:30
edit-time-day = Day of time { $number }
edit-time-starts = Start of time { $number }
edit-time-ends = End of time { $number }
edit-time-term = Time { $number }: in term time only?
edit-time-none = No day
edit-term = { $term ->
    [yes] Term time only
    [no] All year
   *[unknown] Not said
}
edit-more-times = Add another time
edit-language-numbered = Language { $number }
edit-language-use = Language { $number }: what do you do with it?
edit-language-none = No language
edit-more-languages = Add another language
edit-phone-hint = For example: 07700 900123
edit-contact-public = May everyone see how to reach you?
edit-contact-person = School staff reach you through your school. Nobody else sees how to reach you.
edit-place-public = May others see exactly where you are?
edit-place-masked = No: only the area
edit-place-shown = Yes: the address
edit-audience = Who may see your listing?
edit-audience-school = Only staff of the school that you are in contact with
edit-audience-staff = Staff of any school
edit-audience-everyone = Everyone
edit-audience-as-it-is = As it is now
edit-times-public = May everyone see when children meet?
edit-times-public-hint = School staff always see it.
edit-yes = Yes
edit-no = No
edit-check-title = Look your changes over
edit-check-lead = Nobody sees these changes yet.
edit-check-none = Nothing is changed.
edit-check-caption = What changes
edit-check-now = Now
edit-check-then = Then
edit-check-save = Save these changes
edit-check-discard = Throw these changes away
edit-clash-lead = Somebody else changed the same while you did. Nothing is lost. Choose which to keep.
edit-clash-of = { $part }: which is right?
edit-clash-yours = What you wrote: { $said }
edit-clash-current = What stands now: { $said }
edit-clash-go-on = Go on
edit-saved = Saved.
edit-discarded = Your changes are thrown away. The listing stays as it was.
edit-made-title = { $format }: { $about }
edit-in-english = In English: { $words }
