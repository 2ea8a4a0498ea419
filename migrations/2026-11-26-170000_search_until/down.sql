ALTER TABLE search_rows DROP COLUMN offers, DROP COLUMN right_until;
