ALTER TABLE persons DROP COLUMN language;
DROP INDEX sessions_by_end;
ALTER TABLE sessions DROP COLUMN id, DROP COLUMN own_device, DROP COLUMN last_used_on;
DROP INDEX sign_in_links_by_end;
ALTER TABLE sign_in_links DROP COLUMN tab_hash;
