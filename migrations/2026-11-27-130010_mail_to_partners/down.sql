DELETE FROM mails WHERE partner_id IS NOT NULL;
ALTER TABLE partners DROP COLUMN contact_language, DROP COLUMN mail_refused_at, DROP COLUMN mail_refusal;
ALTER TABLE mails
    DROP COLUMN partner_id,
    ALTER COLUMN person_id SET NOT NULL,
    DROP CONSTRAINT mails_kind_check,
    ADD CONSTRAINT mails_kind_check CHECK (kind IN ('sign_in', 'matches'));
