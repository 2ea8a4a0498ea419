ALTER TABLE schools DROP COLUMN version;
