-- Listings that were typed in from a paper slip: by whom and when, in which language the slip was read, and which
-- version of the consent words stood on it.
CREATE TABLE slips (
    partner_id uuid PRIMARY KEY REFERENCES partners ON DELETE CASCADE,
    person_id uuid REFERENCES persons ON DELETE SET NULL,
    typed_at timestamptz NOT NULL,
    language text NOT NULL,
    consent_words text NOT NULL CHECK (consent_words <> '')
);
CREATE INDEX slips_by_person ON slips (person_id, typed_at) WHERE person_id IS NOT NULL;
-- A slip is compared with what is known by its telephone number or mail address.
CREATE INDEX partners_by_phone ON partners (phone) WHERE phone IS NOT NULL;
CREATE INDEX partners_by_email ON partners (email) WHERE email IS NOT NULL;
