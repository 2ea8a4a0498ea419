-- What somebody at the school said is not right for a need: neither shown nor mailed for that need again, however often
-- the offer is edited. Taking it back deletes the row.
CREATE TABLE dismissals (
    need_id uuid NOT NULL,
    offer_id uuid NOT NULL,
    reason text NOT NULL
        CHECK (reason IN ('other_topic', 'other_age', 'too_far', 'other_times', 'too_dear', 'have_somebody', 'other')),
    note text CHECK (note <> ''),
    by_id uuid REFERENCES persons ON DELETE SET NULL,
    dismissed_at timestamptz NOT NULL,
    PRIMARY KEY (need_id, offer_id),
    FOREIGN KEY (need_id, offer_id) REFERENCES matches ON DELETE CASCADE
);
CREATE INDEX dismissals_by_by ON dismissals (by_id) WHERE by_id IS NOT NULL;
