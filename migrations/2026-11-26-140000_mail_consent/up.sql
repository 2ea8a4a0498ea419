-- Whether somebody wants a kind of mail, as history: what counts is the last row. With a need it is about the mails of
-- that need alone, without one about all of that kind; both must be a yes. Kinds that are a service are not here.
CREATE TABLE mail_consents (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('matches')),
    need_id uuid REFERENCES needs ON DELETE CASCADE,
    given boolean NOT NULL,
    how text NOT NULL CHECK (how IN ('need_opened', 'imported', 'preferences', 'mail_link')),
    -- Who said so: none where a link in a mail did, which signs nobody in, or the program.
    by_id uuid REFERENCES persons ON DELETE SET NULL,
    said_at timestamptz NOT NULL
);
CREATE INDEX mail_consents_last ON mail_consents (person_id, kind, need_id, id);
CREATE INDEX mail_consents_by_need ON mail_consents (need_id) WHERE need_id IS NOT NULL;
CREATE INDEX mail_consents_by_by ON mail_consents (by_id) WHERE by_id IS NOT NULL;

-- Needs that were opened before: the button they were opened with says "write to me".
INSERT INTO mail_consents (person_id, kind, need_id, given, how, by_id, said_at)
SELECT person_id, 'matches', id, true, CASE WHEN source IS NULL THEN 'need_opened' ELSE 'imported' END,
    CASE WHEN source IS NULL THEN person_id END, created_at
FROM needs ORDER BY created_at;

-- Since when the address takes no mail, and the code its server said so with. What can be stopped is held meanwhile.
ALTER TABLE persons
    ADD COLUMN mail_refused_at timestamptz,
    ADD COLUMN mail_refusal text,
    ADD CHECK ((mail_refused_at IS NULL) = (mail_refusal IS NULL));

-- One row while our own mail server does not take mails from us: a fault of ours, for which no mail is blamed.
CREATE TABLE mail_pause (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    fault text NOT NULL CHECK (fault IN ('unreachable', 'certificate', 'password', 'turned_away', 'sender')),
    since timestamptz NOT NULL,
    until timestamptz NOT NULL,
    times integer NOT NULL CHECK (times > 0)
);
