ALTER TABLE schools DROP COLUMN words;
CREATE INDEX schools_by_name ON schools USING gin (lower(name) gin_trgm_ops);
