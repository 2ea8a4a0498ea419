ALTER TABLE search_rows DROP COLUMN form;
