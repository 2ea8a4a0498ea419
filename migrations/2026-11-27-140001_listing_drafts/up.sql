-- What somebody is typing, step by step: of a listing that stands, or of one that is to be registered. Of the second
-- sort the browser has a random token, and only its hash stands here.
CREATE TABLE listing_drafts (
    id uuid PRIMARY KEY,
    partner_id uuid UNIQUE REFERENCES partners ON DELETE CASCADE,
    token_hash bytea UNIQUE CHECK (octet_length(token_hash) = 32),
    -- What the listing said when the draft was begun: what differs from it is what was typed.
    before jsonb,
    fields jsonb NOT NULL,
    kept_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CHECK ((partner_id IS NULL) <> (token_hash IS NULL)),
    CHECK ((partner_id IS NULL) = (before IS NULL))
);
CREATE INDEX listing_drafts_by_expiry ON listing_drafts (expires_at);
