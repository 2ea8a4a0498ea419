ALTER TABLE needs DROP COLUMN lasts_until;
