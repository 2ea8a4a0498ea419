-- What a class is learning and wants help with. An open one is also a watch.
CREATE TABLE needs (
    id uuid PRIMARY KEY,
    version integer NOT NULL CHECK (version > 0),
    person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
    school_id uuid NOT NULL REFERENCES schools ON DELETE CASCADE,
    status text NOT NULL CHECK (status IN ('open', 'closed')),
    text text NOT NULL CHECK (text <> ''),
    subject text,
    key_stage text CHECK (key_stage IN ('EYFS', 'KS1', 'KS2', 'KS3', 'KS4', 'KS5')),
    topics text[] NOT NULL,
    languages text[] NOT NULL,
    format text CHECK (format IN ('class', 'talk', 'workshop', 'host_visit', 'interpreting', 'translation',
        'mentoring', 'performance', 'resource_loan')),
    delivery text[] NOT NULL CHECK (delivery <@ ARRAY['in_school', 'at_our_place', 'online']),
    days text[] NOT NULL CHECK (days <@ ARRAY['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']),
    postcode text,
    latitude double precision,
    longitude double precision,
    exactness text CHECK (exactness IN ('given', 'unit', 'sector', 'outward')),
    within_km double precision NOT NULL CHECK (within_km > 0 AND within_km <= 200),
    starts_on date,
    ends_on date CHECK (ends_on >= starts_on),
    source text,
    reference text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    closed_at timestamptz,
    UNIQUE (source, reference),
    CHECK ((source IS NULL) = (reference IS NULL)),
    CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK ((latitude IS NULL) = (exactness IS NULL))
);
CREATE INDEX needs_by_school ON needs (school_id, id);
CREATE INDEX needs_by_person ON needs (person_id, id);
CREATE INDEX needs_open_by_point ON needs (latitude, longitude) WHERE status = 'open';

CREATE TABLE need_vectors (
    need_id uuid PRIMARY KEY REFERENCES needs ON DELETE CASCADE,
    model text NOT NULL,
    text_hash bytea NOT NULL CHECK (octet_length(text_hash) = 32),
    whole bytea NOT NULL CHECK (octet_length(whole) = 384)
);
ALTER TABLE need_vectors ALTER COLUMN whole SET STORAGE PLAIN;

-- A need and an offer that fit: one row however often either is edited. found_at never moves; what fitted
-- and no longer does keeps its row with lost_at, so that it is not mailed as news when it fits again.
CREATE TABLE matches (
    need_id uuid NOT NULL REFERENCES needs ON DELETE CASCADE,
    offer_id uuid NOT NULL REFERENCES offers ON DELETE CASCADE,
    score double precision NOT NULL,
    reasons jsonb NOT NULL,
    distance_km double precision,
    ways text[] NOT NULL,
    -- Found while the need was opened, so the asker has already seen it and gets no mail about it.
    seen_by_asker boolean NOT NULL,
    found_at timestamptz NOT NULL,
    lost_at timestamptz,
    PRIMARY KEY (need_id, offer_id)
);
CREATE INDEX matches_by_offer ON matches (offer_id);
