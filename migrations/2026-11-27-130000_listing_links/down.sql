ALTER TABLE events DROP COLUMN link_id;
DROP TABLE listing_links;
