-- What happened, for ever: ids only, so that erasing a record leaves nothing personal here.
CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind <> ''),
    subject_id uuid NOT NULL,
    -- Who caused it; none for the program itself, and for somebody erased since.
    actor_id uuid REFERENCES persons ON DELETE SET NULL,
    payload jsonb NOT NULL,
    occurred_at timestamptz NOT NULL
);
CREATE INDEX events_by_subject ON events (subject_id, kind);
CREATE INDEX events_by_actor ON events (actor_id) WHERE actor_id IS NOT NULL;

-- One row for each consumer of an event, written with it. A reader that remembered the last id it saw would
-- lose events whose transactions commit late, since ids are taken before the commit; a row of its own cannot
-- be passed over.
--
-- run_at is the lease: claiming moves it to the end of the lease, so a crash leaves a row that falls due again.
-- attempts only ever grows, so a worker that overslept its lease cannot settle what another has claimed since;
-- forgiven is how many of them a requeueing no longer counts.
CREATE TABLE deliveries (
    event_id bigint NOT NULL REFERENCES events ON DELETE CASCADE,
    consumer text NOT NULL CHECK (consumer IN ('matcher', 'notifier')),
    attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    forgiven integer NOT NULL DEFAULT 0 CHECK (forgiven BETWEEN 0 AND attempts),
    run_at timestamptz NOT NULL,
    last_error text,
    finished_at timestamptz,
    dead_at timestamptz,
    PRIMARY KEY (event_id, consumer),
    CHECK (finished_at IS NULL OR dead_at IS NULL),
    CHECK (dead_at IS NULL OR last_error IS NOT NULL)
);
CREATE INDEX deliveries_open ON deliveries (consumer, run_at, event_id)
    WHERE finished_at IS NULL AND dead_at IS NULL;
CREATE INDEX deliveries_dead ON deliveries (consumer) WHERE dead_at IS NOT NULL;
CREATE INDEX deliveries_finished ON deliveries (finished_at) WHERE finished_at IS NOT NULL;

-- A mail to one person. The key says what it is about: a second row about the same is refused.
-- The address and the words are read when it is sent, so neither stands here.
CREATE TABLE mails (
    id uuid PRIMARY KEY,
    key text NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('sign_in', 'matches')),
    person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    forgiven integer NOT NULL DEFAULT 0 CHECK (forgiven BETWEEN 0 AND attempts),
    run_at timestamptz NOT NULL,
    last_error text,
    sent_at timestamptz,
    dead_at timestamptz,
    -- None while it is still to be sent. Refused: the receiving side will not have it; failed: tried too often.
    outcome text CHECK (outcome IN ('sent', 'refused', 'failed')),
    CHECK ((sent_at IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'sent')),
    CHECK ((dead_at IS NOT NULL) = (outcome IS NOT NULL AND outcome <> 'sent')),
    CHECK (dead_at IS NULL OR last_error IS NOT NULL)
);
CREATE INDEX mails_open ON mails (run_at, id) WHERE outcome IS NULL;
CREATE INDEX mails_dead ON mails (dead_at) WHERE dead_at IS NOT NULL;
CREATE INDEX mails_sent ON mails (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX mails_by_person ON mails (person_id);

-- Which mail told of a match: the key lets one be told once ever. The row outlives a purged mail.
CREATE TABLE mail_matches (
    need_id uuid NOT NULL,
    offer_id uuid NOT NULL,
    mail_id uuid REFERENCES mails ON DELETE SET NULL,
    PRIMARY KEY (need_id, offer_id),
    FOREIGN KEY (need_id, offer_id) REFERENCES matches ON DELETE CASCADE
);
CREATE INDEX mail_matches_by_mail ON mail_matches (mail_id);

-- One signal a statement, delivered at commit. It is a hint: whoever misses it finds the rows by looking.
CREATE FUNCTION notify_work() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('work', TG_TABLE_NAME);
    RETURN NULL;
END
$$;
CREATE TRIGGER deliveries_notify AFTER INSERT ON deliveries FOR EACH STATEMENT EXECUTE FUNCTION notify_work();
CREATE TRIGGER mails_notify AFTER INSERT ON mails FOR EACH STATEMENT EXECUTE FUNCTION notify_work();
