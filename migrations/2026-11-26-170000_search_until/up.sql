-- Which offers a row was made of, and the last day on which it is right: the earliest end among them. An offer that has
-- ended leaves searches when the row is written anew the day after.
ALTER TABLE search_rows
    ADD COLUMN offers uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN right_until date;
UPDATE search_rows r SET
    offers = coalesce((SELECT array_agg(o.id ORDER BY o.id) FROM offers o
                       WHERE o.partner_id = r.partner_id AND o.status = 'published'), '{}'),
    right_until = (SELECT min(o.ends_on) FROM offers o WHERE o.partner_id = r.partner_id AND o.status = 'published');
ALTER TABLE search_rows ALTER COLUMN offers DROP DEFAULT;
CREATE INDEX search_rows_by_end ON search_rows (right_until) WHERE right_until IS NOT NULL;
