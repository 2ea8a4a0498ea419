-- The last row that was imported for each record from outside, as a hash: the same row again changes nothing, so that
-- an import never undoes what a partner has edited since.
CREATE TABLE imported_rows (
    record text NOT NULL CHECK (record IN ('partner', 'offer', 'need')),
    source text NOT NULL,
    reference text NOT NULL,
    row_hash bytea NOT NULL CHECK (octet_length(row_hash) = 32),
    imported_at timestamptz NOT NULL,
    PRIMARY KEY (record, source, reference)
);
