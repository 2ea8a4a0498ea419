-- A message from school staff about an offer. The answer goes to the asker's own mail, so what became of it is what
-- they say.
CREATE TABLE enquiries (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
    school_id uuid NOT NULL REFERENCES schools ON DELETE CASCADE,
    offer_id uuid NOT NULL REFERENCES offers ON DELETE CASCADE,
    need_id uuid REFERENCES needs ON DELETE SET NULL,
    -- To the partner's own address, or to liaison officers who put the two in touch.
    route text NOT NULL CHECK (route IN ('partner', 'liaison')),
    what text NOT NULL CHECK (what <> ''),
    class text CHECK (class <> ''),
    dates text CHECK (dates <> ''),
    asked_at timestamptz NOT NULL,
    outcome text CHECK (outcome IN ('answered', 'did_not_work_out')),
    outcome_at timestamptz,
    CHECK ((outcome IS NULL) = (outcome_at IS NULL))
);
CREATE INDEX enquiries_by_school ON enquiries (school_id, id);
CREATE INDEX enquiries_by_person ON enquiries (person_id, asked_at);
CREATE INDEX enquiries_by_offer ON enquiries (offer_id);
CREATE INDEX enquiries_by_need ON enquiries (need_id) WHERE need_id IS NOT NULL;

-- The liaison officers an enquiry was passed to, decided when it was asked.
CREATE TABLE enquiry_recipients (
    enquiry_id uuid NOT NULL REFERENCES enquiries ON DELETE CASCADE,
    person_id uuid NOT NULL REFERENCES persons ON DELETE CASCADE,
    PRIMARY KEY (enquiry_id, person_id)
);
CREATE INDEX enquiry_recipients_by_person ON enquiry_recipients (person_id);
