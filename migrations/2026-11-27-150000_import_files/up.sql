-- An uploaded list, kept for 30 days: what is in it stands where it was taken to.
CREATE TABLE import_files (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
    -- Who asked for what is going on: it is done as this person.
    asked_by_id uuid REFERENCES persons ON DELETE SET NULL,
    -- For whom it was uploaded: a school, an authority, or neither for the service itself.
    school_id uuid REFERENCES schools ON DELETE CASCADE,
    authority_code text,
    name text NOT NULL,
    -- The list's name within its school, authority or the service.
    source_key text NOT NULL,
    bytes bytea NOT NULL CHECK (octet_length(bytes) <= 2097152),
    mapping jsonb NOT NULL,
    state text NOT NULL CHECK (state IN ('uploaded', 'looking', 'looked', 'doing', 'done')),
    report jsonb,
    rows_done integer NOT NULL DEFAULT 0 CHECK (rows_done >= 0),
    rows_total integer NOT NULL DEFAULT 0 CHECK (rows_total >= 0),
    created_at timestamptz NOT NULL,
    CHECK (school_id IS NULL OR authority_code IS NULL)
);
CREATE INDEX import_files_by_person ON import_files (person_id);
CREATE INDEX import_files_by_asker ON import_files (asked_by_id);
CREATE INDEX import_files_by_school ON import_files (school_id, created_at);
CREATE INDEX import_files_by_authority ON import_files (authority_code, created_at);
CREATE INDEX import_files_by_source ON import_files (source_key, created_at);
CREATE INDEX import_files_by_age ON import_files (created_at);

-- What a person decided about a row that might have been a record that was there already. Kept: the list comes again.
CREATE TABLE import_decisions (
    source_key text NOT NULL,
    reference text NOT NULL,
    decision text NOT NULL CHECK (decision IN ('same', 'new', 'leave_out')),
    partner_id uuid REFERENCES partners ON DELETE CASCADE,
    person_id uuid REFERENCES persons ON DELETE SET NULL,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (source_key, reference)
);
CREATE INDEX import_decisions_by_partner ON import_decisions (partner_id);
CREATE INDEX import_decisions_by_person ON import_decisions (person_id);

-- Lists are looked over and taken by a consumer of their own: a long one keeps nobody waiting.
ALTER TABLE deliveries DROP CONSTRAINT deliveries_consumer_check;
ALTER TABLE deliveries ADD CONSTRAINT deliveries_consumer_check
    CHECK (consumer IN ('matcher', 'notifier', 'search', 'importer'));
