-- Where somebody wanted to go when they asked for the link: a path on this site, kept until the link is used or another is asked for.
ALTER TABLE sign_in_links ADD COLUMN way_back text CHECK (way_back LIKE '/%' AND octet_length(way_back) <= 8192);
