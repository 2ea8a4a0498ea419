-- Enquiries go by mail: to the partner, or to the liaison officers who put the two in touch.
ALTER TABLE mails
    DROP CONSTRAINT mails_kind_check,
    ADD CONSTRAINT mails_kind_check CHECK (kind IN ('sign_in', 'matches', 'listing_link', 'enquiry'));
