-- The language of words that people wrote themselves (ISO 639-3); null where nobody said it.
ALTER TABLE partners ADD COLUMN summary_language text CHECK (summary_language ~ '^[a-z]{3}$');
ALTER TABLE offers
    ADD COLUMN title_language text CHECK (title_language ~ '^[a-z]{3}$'),
    ADD COLUMN description_language text CHECK (description_language ~ '^[a-z]{3}$');

-- What such words say, in English, by a person. It is of the words as they stood then: where they no longer stand so,
-- they wait for another.
CREATE TABLE english_summaries (
    id uuid PRIMARY KEY,
    partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
    -- None for the words of the partner itself.
    offer_id uuid REFERENCES offers ON DELETE CASCADE,
    field text NOT NULL CHECK (field IN ('summary', 'title', 'description')),
    original text NOT NULL CHECK (original <> ''),
    english text NOT NULL CHECK (english <> ''),
    written_by_id uuid REFERENCES persons ON DELETE SET NULL,
    written_at timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (partner_id, offer_id, field),
    CHECK ((field = 'summary') = (offer_id IS NULL))
);
CREATE INDEX english_summaries_by_offer ON english_summaries (offer_id) WHERE offer_id IS NOT NULL;
CREATE INDEX english_summaries_by_writer ON english_summaries (written_by_id) WHERE written_by_id IS NOT NULL;
