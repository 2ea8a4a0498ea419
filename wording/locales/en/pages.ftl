# Sentences of pages that the domain's answers lead to.

page-nobody-nearby = Nobody nearby yet. We will write to you when someone appears.
page-found = { $count ->
    [0] Nothing found
    [one] { $count } found
   *[other] { $count } found
}
page-words-only = Only the words themselves were compared just now, not their meaning, so something may be missing.
page-link-sent = If we know this address, a link to sign in is on its way. It works for 15 minutes.
page-never-confirmed = Not yet confirmed by them
page-confirmed = Confirmed on { $day }
page-hours-unknown = Contact them for times
page-problems = { $count ->
    [one] There is a problem. Mend it and send the form again.
   *[other] There are { $count } problems. Mend them and send the form again.
}

refusal-invalid = Something in what you sent is not right. See the list.
refusal-conflict = Somebody else changed this meanwhile. Load it again, then make your change.
refusal-unauthenticated = Sign in first. If you came by a link, it may be used or too old: ask for a new one.
refusal-forbidden = Your role does not allow this. Ask whoever runs Kith for your school or authority.
refusal-not-found = There is nothing here. It may have been taken down, or the address may be wrong.
refusal-rate-limited = That was too often in a short time. Wait some minutes and try again.
refusal-internal = Something went wrong on our side. Try again; if it stays so, tell whoever runs Kith.
