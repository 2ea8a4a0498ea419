-- Listings that were typed in from a paper slip: by whom and when, and in which language the slip was read. The version
-- of the consent words on it stands with the listing's consent.
CREATE TABLE slips (
    partner_id uuid PRIMARY KEY REFERENCES partners ON DELETE CASCADE,
    person_id uuid REFERENCES persons ON DELETE SET NULL,
    typed_at timestamptz NOT NULL,
    language text NOT NULL
);
CREATE INDEX slips_by_person ON slips (person_id, typed_at) WHERE person_id IS NOT NULL;
-- A slip is compared with what is known by its telephone number or mail address.
CREATE INDEX partners_by_phone ON partners (phone) WHERE phone IS NOT NULL;
CREATE INDEX partners_by_email ON partners (email) WHERE email IS NOT NULL;
