-- ends_on is the last day of the last session; none where any session has no end. After it the offer has ended.
ALTER TABLE offers
    ADD COLUMN ends_on date,
    -- Whether strangers see the times: the partner's own choice.
    ADD COLUMN times_public boolean NOT NULL DEFAULT false;

-- When an offer meets. Times are local in England; what is not known is null, and never the whole day.
-- A session that ends before it starts runs past midnight.
CREATE TABLE offer_sessions (
    offer_id uuid NOT NULL REFERENCES offers ON DELETE CASCADE,
    position smallint NOT NULL CHECK (position >= 0),
    day text NOT NULL CHECK (day IN ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')),
    starts time,
    ends time CHECK (ends <> starts),
    term_time text NOT NULL CHECK (term_time IN ('yes', 'no', 'unknown')),
    note text,
    valid_from date,
    valid_to date CHECK (valid_to >= valid_from),
    PRIMARY KEY (offer_id, position),
    CHECK (ends IS NULL OR starts IS NOT NULL)
);

-- Days on which a session does not meet.
CREATE TABLE offer_session_exceptions (
    offer_id uuid NOT NULL,
    position smallint NOT NULL,
    closed_on date NOT NULL,
    note text,
    PRIMARY KEY (offer_id, position, closed_on),
    FOREIGN KEY (offer_id, position) REFERENCES offer_sessions ON DELETE CASCADE
);
