-- The form in which a program wrote the row. Rows of an older form are written anew by the indexer, however often it is
-- stopped meanwhile; a program that knows no forms writes 0.
ALTER TABLE search_rows ADD COLUMN form smallint NOT NULL DEFAULT 0 CHECK (form >= 0);
CREATE INDEX search_rows_by_form ON search_rows (form);
