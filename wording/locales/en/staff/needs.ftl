# A school’s needs.

nobody-nearby = Nobody nearby yet. We will write to you when someone appears.
needs-title = Needs of your school
needs-heading = What your school has asked for
needs-none = Nothing has been asked for yet.
needs-ask = Ask for something
needs-older = Older needs
need-open = Open: we write to whoever asked when someone new appears
need-closed = Closed
need-heading = Need
need-close = Close this need
need-open-silent = Open, but you have stopped mails about it.
need-mail = Choose what we send you
