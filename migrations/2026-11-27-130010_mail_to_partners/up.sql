-- A mail goes to a person, or to a partner at the address of its listing.
ALTER TABLE mails
    ALTER COLUMN person_id DROP NOT NULL,
    ADD COLUMN partner_id uuid REFERENCES partners ON DELETE CASCADE,
    ADD CHECK (num_nonnulls(person_id, partner_id) = 1),
    DROP CONSTRAINT mails_kind_check,
    ADD CONSTRAINT mails_kind_check CHECK (kind IN ('sign_in', 'matches', 'listing_link'));
CREATE INDEX mails_by_partner ON mails (partner_id) WHERE partner_id IS NOT NULL;

ALTER TABLE partners
    -- The language the partner is written to in, as a BCP 47 tag; none where nobody said.
    ADD COLUMN contact_language text CHECK (contact_language <> ''),
    -- Since when the listing's address takes no mail, and the code its server said so with.
    ADD COLUMN mail_refused_at timestamptz,
    ADD COLUMN mail_refusal text,
    ADD CHECK ((mail_refused_at IS NULL) = (mail_refusal IS NULL));
