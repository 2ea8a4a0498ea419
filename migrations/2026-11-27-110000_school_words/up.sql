-- What a school is looked for by: its name, authority, postcode and number, in small letters, without signs, and with
-- "saint" as it is mostly written.
ALTER TABLE schools ADD COLUMN words text NOT NULL GENERATED ALWAYS AS (
    regexp_replace(
        regexp_replace(lower(name || ' ' || authority || ' ' || coalesce(postcode, '') || ' ' || urn), '[''’.]', '', 'g'),
        '\msaint\M', 'st', 'g'
    )
) STORED;
DROP INDEX schools_by_name;
CREATE INDEX schools_by_words ON schools USING gin (words gin_trgm_ops);
