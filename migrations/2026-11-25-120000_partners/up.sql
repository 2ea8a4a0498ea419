-- Partners. Names are not unique: two may both be "Saturday School".
CREATE TABLE partners (
    id uuid PRIMARY KEY,
    version integer NOT NULL CHECK (version > 0),
    kind text NOT NULL CHECK (kind IN ('supplementary_school', 'madrasah', 'community_school',
        'community_organisation', 'volunteer', 'parent', 'interpreter')),
    status text NOT NULL CHECK (status IN ('draft', 'published', 'withdrawn')),
    summary text NOT NULL,
    audience text NOT NULL CHECK (audience IN ('schools', 'authority', 'school_staff', 'everyone')),
    audience_authority_code text,
    email text CHECK (email = lower(email)),
    phone text,
    website text,
    contact_public boolean NOT NULL,
    consent_on date,
    consent_how text,
    source text,
    reference text,
    -- Who brought the listing in: its liaison scope.
    brought_in_school_id uuid REFERENCES schools ON DELETE SET NULL,
    brought_in_authority_code text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    published_at timestamptz,
    -- Moves only on an explicit confirmation by the partner.
    confirmed_at timestamptz,
    withdrawn_at timestamptz,
    UNIQUE (source, reference),
    CHECK ((source IS NULL) = (reference IS NULL)),
    CHECK ((consent_on IS NULL) = (consent_how IS NULL)),
    CHECK ((audience = 'authority') = (audience_authority_code IS NOT NULL)),
    CHECK ((status = 'published') <= (published_at IS NOT NULL)),
    CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL)),
    -- A person's listing is never for everyone, and is shown only with consent.
    CHECK (kind NOT IN ('volunteer', 'parent', 'interpreter') OR audience <> 'everyone'),
    CHECK (kind NOT IN ('volunteer', 'parent', 'interpreter') OR status <> 'published' OR consent_on IS NOT NULL)
);
CREATE INDEX partners_by_id_status ON partners (status, id);
CREATE INDEX partners_by_brought_in_school ON partners (brought_in_school_id);

CREATE TABLE partner_audience_schools (
    partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
    school_id uuid NOT NULL REFERENCES schools ON DELETE CASCADE,
    PRIMARY KEY (partner_id, school_id)
);
CREATE INDEX partner_audience_schools_by_school ON partner_audience_schools (school_id);

CREATE TABLE partner_names (
    partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
    position smallint NOT NULL CHECK (position >= 0),
    name text NOT NULL CHECK (name <> ''),
    language text,
    script text,
    PRIMARY KEY (partner_id, position)
);

CREATE TABLE partner_languages (
    partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
    language text NOT NULL,
    use text NOT NULL CHECK (use IN ('taught', 'spoken', 'interpreted', 'translated', 'written')),
    PRIMARY KEY (partner_id, language, use)
);

-- latitude and longitude are the point that is used and shown; for a masked place that is the centre of
-- its outward code. The exact ones are the partner's own and its liaison officer's.
CREATE TABLE places (
    id uuid PRIMARY KEY,
    partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
    position smallint NOT NULL CHECK (position >= 0),
    address text,
    postcode text,
    visibility text NOT NULL CHECK (visibility IN ('public', 'masked')),
    latitude double precision,
    longitude double precision,
    exactness text CHECK (exactness IN ('given', 'unit', 'sector', 'outward')),
    exact_latitude double precision,
    exact_longitude double precision,
    authority_code text,
    UNIQUE (partner_id, position),
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK ((latitude IS NULL) = (exactness IS NULL)),
    CHECK ((exact_latitude IS NULL) = (exact_longitude IS NULL)),
    CHECK (visibility = 'public' OR exactness IS NULL OR exactness = 'outward')
);
CREATE INDEX places_by_point ON places (latitude, longitude);

ALTER TABLE memberships ADD CONSTRAINT memberships_partner_id_fkey
    FOREIGN KEY (partner_id) REFERENCES partners ON DELETE CASCADE;

CREATE TABLE offers (
    id uuid PRIMARY KEY,
    partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
    version integer NOT NULL CHECK (version > 0),
    status text NOT NULL CHECK (status IN ('published', 'withdrawn')),
    title text NOT NULL CHECK (title <> ''),
    description text NOT NULL,
    format text NOT NULL CHECK (format IN ('class', 'talk', 'workshop', 'host_visit', 'interpreting', 'translation',
        'mentoring', 'performance', 'resource_loan')),
    subjects text[] NOT NULL,
    topics text[] NOT NULL,
    key_stages text[] NOT NULL CHECK (key_stages <@ ARRAY['EYFS', 'KS1', 'KS2', 'KS3', 'KS4', 'KS5']),
    delivery text[] NOT NULL CHECK (delivery <@ ARRAY['in_school', 'at_our_place', 'online'] AND delivery <> '{}'),
    travel_km double precision NOT NULL CHECK (travel_km >= 0 AND travel_km <= 1000),
    days text[] NOT NULL CHECK (days <@ ARRAY['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']),
    cost text NOT NULL CHECK (cost IN ('free', 'expenses', 'fee', 'ask')),
    cost_note text,
    largest_group integer CHECK (largest_group > 0),
    length_minutes integer CHECK (length_minutes > 0),
    notice_days integer CHECK (notice_days >= 0),
    age_from integer CHECK (age_from >= 0),
    age_to integer CHECK (age_to >= age_from),
    commitment text CHECK (commitment IN ('once', 'this_term', 'standing')),
    formality text CHECK (formality IN ('formal', 'informal')),
    qualification text,
    source text,
    reference text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (source, reference),
    CHECK ((source IS NULL) = (reference IS NULL)),
    CHECK (formality IS NULL OR format IN ('interpreting', 'translation')),
    CHECK (qualification IS NULL OR formality = 'formal')
);
CREATE INDEX offers_by_partner ON offers (partner_id, id);

-- Empty for an offer means: the partner's languages.
CREATE TABLE offer_languages (
    offer_id uuid NOT NULL REFERENCES offers ON DELETE CASCADE,
    language text NOT NULL,
    use text NOT NULL CHECK (use IN ('taught', 'spoken', 'interpreted', 'translated', 'written')),
    PRIMARY KEY (offer_id, language, use)
);

-- The meaning of an offer's words, by the model that read them and the hash of what it read.
CREATE TABLE offer_vectors (
    offer_id uuid PRIMARY KEY REFERENCES offers ON DELETE CASCADE,
    model text NOT NULL,
    text_hash bytea NOT NULL CHECK (octet_length(text_hash) = 32),
    whole bytea NOT NULL CHECK (octet_length(whole) = 384),
    title bytea NOT NULL CHECK (octet_length(title) = 384)
);
ALTER TABLE offer_vectors ALTER COLUMN whole SET STORAGE PLAIN, ALTER COLUMN title SET STORAGE PLAIN;
