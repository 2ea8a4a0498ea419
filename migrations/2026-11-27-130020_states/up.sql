-- A listing can be paused: its own people take it out of sight for a while, and put it back themselves.
ALTER TABLE partners
    ADD COLUMN paused_at timestamptz,
    -- The version of the words that were agreed to, where consent was given to words of ours.
    ADD COLUMN consent_words text CHECK (consent_words <> ''),
    DROP CONSTRAINT partners_status_check,
    ADD CONSTRAINT partners_status_check CHECK (status IN ('draft', 'published', 'paused', 'withdrawn')),
    ADD CHECK ((status = 'paused') = (paused_at IS NOT NULL)),
    ADD CONSTRAINT partners_paused_was_published CHECK ((status = 'paused') <= (published_at IS NOT NULL)),
    ADD CHECK (consent_words IS NULL OR consent_on IS NOT NULL);
