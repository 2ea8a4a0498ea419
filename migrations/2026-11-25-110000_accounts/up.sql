-- Mainstream schools, as in the register of schools (GIAS); a URN is text and never a key, since it changes.
CREATE TABLE schools (
    id uuid PRIMARY KEY,
    urn text NOT NULL UNIQUE CHECK (urn ~ '^[0-9]{5,6}$'),
    name text NOT NULL CHECK (name <> ''),
    phase text NOT NULL,
    authority text NOT NULL,
    authority_code text,
    postcode text,
    latitude double precision,
    longitude double precision,
    exactness text CHECK (exactness IN ('given', 'unit', 'sector', 'outward')),
    status text NOT NULL CHECK (status IN ('open', 'closed')),
    successor_urn text,
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK ((latitude IS NULL) = (exactness IS NULL))
);
CREATE INDEX schools_by_name ON schools USING gin (lower(name) gin_trgm_ops);

-- Whoever signs in. The address is kept in lower case; the role is how the person is called on pages.
CREATE TABLE persons (
    id uuid PRIMARY KEY,
    email text NOT NULL UNIQUE CHECK (email = lower(email)),
    display_role text NOT NULL,
    created_at timestamptz NOT NULL
);

-- partner_id gets its foreign key where partners are made.
CREATE TABLE memberships (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
    role text NOT NULL
        CHECK (role IN ('teacher', 'liaison_school', 'liaison_authority', 'partner_editor', 'administrator')),
    school_id uuid REFERENCES schools ON DELETE CASCADE,
    authority_code text,
    partner_id uuid,
    CHECK (
        CASE role
            WHEN 'teacher' THEN school_id IS NOT NULL AND authority_code IS NULL AND partner_id IS NULL
            WHEN 'liaison_school' THEN school_id IS NOT NULL AND authority_code IS NULL AND partner_id IS NULL
            WHEN 'liaison_authority' THEN school_id IS NULL AND authority_code IS NOT NULL AND partner_id IS NULL
            WHEN 'partner_editor' THEN school_id IS NULL AND authority_code IS NULL AND partner_id IS NOT NULL
            ELSE school_id IS NULL AND authority_code IS NULL AND partner_id IS NULL
        END
    )
);
CREATE UNIQUE INDEX memberships_once
    ON memberships (person_id, role, school_id, authority_code, partner_id) NULLS NOT DISTINCT;
CREATE INDEX memberships_by_school ON memberships (school_id);
CREATE INDEX memberships_by_partner ON memberships (partner_id);

-- No secret stands here: a link's token is an HMAC of its id, made again when the mail is sent.
CREATE TABLE sign_in_links (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    reusable boolean NOT NULL,
    used_at timestamptz
);
CREATE INDEX sign_in_links_by_person ON sign_in_links (person_id, created_at);

-- A session's token is random; only its hash is kept.
CREATE TABLE sessions (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX sessions_by_person ON sessions (person_id);
