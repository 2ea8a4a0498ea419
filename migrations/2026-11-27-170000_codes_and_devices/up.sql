-- A link that was asked for on a page also has a code, for the browser that asked: that browser holds a random value, and
-- only its hash stands here. The code itself is made again from the link's id, like the link's token.
ALTER TABLE sign_in_links ADD COLUMN tab_hash bytea UNIQUE CHECK (octet_length(tab_hash) = 32);
ALTER TABLE sign_in_links ADD CHECK (tab_hash IS NULL OR NOT reusable);
CREATE INDEX sign_in_links_by_end ON sign_in_links (expires_at);

-- A session has an id by which its person ends it, since its token is known to their device alone.
-- last_used_on is a day and no moment: it tells a forgotten device, not when somebody works.
ALTER TABLE sessions
    ADD COLUMN id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    ADD COLUMN own_device boolean NOT NULL DEFAULT false,
    ADD COLUMN last_used_on date;
UPDATE sessions SET last_used_on = created_at AT TIME ZONE 'Europe/London';
ALTER TABLE sessions
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN own_device DROP DEFAULT,
    ALTER COLUMN last_used_on SET NOT NULL;
CREATE INDEX sessions_by_end ON sessions (expires_at);

-- The tag of the language a person chose for pages and mails; none means that they chose none.
ALTER TABLE persons ADD COLUMN language text CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
