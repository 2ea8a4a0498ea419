DELETE FROM mails WHERE kind = 'enquiry';
ALTER TABLE mails
    DROP CONSTRAINT mails_kind_check,
    ADD CONSTRAINT mails_kind_check CHECK (kind IN ('sign_in', 'matches', 'listing_link'));
