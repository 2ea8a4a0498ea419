# Writing in English what partners wrote in other languages.

summaries-title = Words that wait for English
summaries-lead = Partners wrote these in their own language. Write in short what they say, so that colleagues can read it. What they wrote is shown as they wrote it, with your words beside it.
summaries-none = No words wait for English.
summaries-count = { $count ->
    [one] { $count } text waits.
   *[other] { $count } texts wait. The first of them are here.
}
summaries-field = { $field ->
    [summary] What they say of themselves
    [title] Headline of an offer
   *[description] Description of an offer
}
summaries-english = In English
summaries-earlier = What stood there before was put in English like this. Change it to what stands there now.
summaries-save = Save
summaries-saved = Saved. Colleagues see it beside the words as they were written.
summaries-listing = See the listing
