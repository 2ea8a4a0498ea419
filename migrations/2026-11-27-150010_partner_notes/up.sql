-- What a list said of a partner that has no field of its own: for liaison alone.
CREATE TABLE partner_notes (
    id uuid PRIMARY KEY,
    partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
    person_id uuid REFERENCES persons ON DELETE SET NULL,
    written_at timestamptz NOT NULL,
    source text NOT NULL,
    text text NOT NULL CHECK (text <> '')
);
CREATE INDEX partner_notes_by_partner ON partner_notes (partner_id, id);
CREATE INDEX partner_notes_by_person ON partner_notes (person_id);
