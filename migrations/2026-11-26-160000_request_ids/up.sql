-- Which request an event and a mail came of: the id that its answer and its log lines carry. None where no request was.
ALTER TABLE events ADD COLUMN request_id uuid;
ALTER TABLE mails ADD COLUMN request_id uuid;
CREATE INDEX events_by_request ON events (request_id) WHERE request_id IS NOT NULL;
