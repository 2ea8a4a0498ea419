UPDATE partners SET status = 'withdrawn', withdrawn_at = paused_at, paused_at = NULL WHERE status = 'paused';
ALTER TABLE partners
    DROP CONSTRAINT partners_paused_was_published,
    DROP COLUMN paused_at,
    DROP COLUMN consent_words,
    DROP CONSTRAINT partners_status_check,
    ADD CONSTRAINT partners_status_check CHECK (status IN ('draft', 'published', 'withdrawn'));
