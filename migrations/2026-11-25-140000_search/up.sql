-- What people search: one row a published partner, written in the partner's own transaction.
CREATE TABLE search_rows (
    partner_id uuid PRIMARY KEY REFERENCES partners ON DELETE CASCADE,
    -- Names with their spellings, weight A; offers' titles and topics' names B; all other words C.
    words tsvector NOT NULL,
    names text NOT NULL,
    subjects text[] NOT NULL,
    key_stages text[] NOT NULL,
    languages text[] NOT NULL,
    formats text[] NOT NULL,
    delivery text[] NOT NULL,
    days text[] NOT NULL,
    any_key_stage boolean NOT NULL
);
CREATE INDEX search_rows_by_words ON search_rows USING gin (words);
CREATE INDEX search_rows_by_names ON search_rows USING gin (names gin_trgm_ops);
