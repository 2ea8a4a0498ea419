# Why something was not done, and what to do next.

refusal-invalid = Something in what you sent is not right. See the list.
refusal-conflict = Somebody else changed this meanwhile. Load it again, then make your change.
refusal-unauthenticated = Sign in first. If you came by a link, it may be used or too old: ask for a new one.
refusal-forbidden = Your role does not allow this. Ask whoever runs Kith for your school or authority.
refusal-not-found = There is nothing here. It may have been taken down, or the address may be wrong.
refusal-rate-limited = That was too often in a short time. Try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
refusal-busy = Too many people are asking at this moment. Try again in some seconds.
refusal-too-slow = This took too long and was stopped. Ask for less at once, or try again later.
refusal-internal = Something went wrong on our side. Try again; if it stays so, tell whoever runs Kith.
