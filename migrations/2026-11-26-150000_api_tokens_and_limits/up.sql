-- What programs sign in with. The token is random and shown once; only its hash is kept.
-- last_used_on is a day and no moment: it tells whether a token is still in use, not when its owner works.
CREATE TABLE api_tokens (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    name text NOT NULL CHECK (name <> ''),
    scopes text[] NOT NULL CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['read', 'write', 'import']),
    created_at timestamptz NOT NULL,
    expires_on date NOT NULL,
    last_used_on date,
    revoked_at timestamptz
);
CREATE INDEX api_tokens_by_person ON api_tokens (person_id, id);

-- How often something was asked for, by kind and by whom. A key is a keyed hash: addresses are personal data.
-- full_at is the moment at which nothing counts against the key any more; from then on the row says nothing.
CREATE TABLE rate_limits (
    kind text NOT NULL CHECK (kind <> ''),
    key bytea NOT NULL CHECK (octet_length(key) = 32),
    full_at timestamptz NOT NULL,
    PRIMARY KEY (kind, key)
);
CREATE INDEX rate_limits_by_full_at ON rate_limits (full_at);
