DROP INDEX events_by_request;
ALTER TABLE mails DROP COLUMN request_id;
ALTER TABLE events DROP COLUMN request_id;
