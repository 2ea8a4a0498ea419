-- What people changed in the shipped vocabulary, for ever: the vocabulary in force is the shipped files with these made to
-- them in order. A row is never changed; taking one back is another row.
CREATE TABLE vocabulary_changes (
    id uuid PRIMARY KEY,
    -- The vocabulary's version that it made. Changes are made one after the other, so versions commit in order.
    version integer NOT NULL UNIQUE CHECK (version > 0),
    made_at timestamptz NOT NULL,
    -- Who made it: a person, or a command of the program; neither for a person erased since.
    person_id uuid REFERENCES persons ON DELETE SET NULL,
    command text CHECK (command IN ('import', 'sample', 'evaluate', 'indexer', 'vocabulary')),
    what text NOT NULL CHECK (what IN ('topic_added', 'topic_renamed', 'name_added', 'name_removed', 'broader_set',
        'related_set', 'topic_retired', 'topic_restored')),
    term_kind text NOT NULL CHECK (term_kind IN ('topic', 'language', 'partner_kind', 'format')),
    term text NOT NULL CHECK (term <> ''),
    name text CHECK (name <> ''),
    -- What sort of name was added, or the former name was left as.
    name_kind text CHECK (name_kind IN ('preferred', 'synonym', 'own_name', 'own_script', 'spelling', 'related_word')),
    language text,
    -- Broader or related topics, and what they, or the name, were before.
    topics text[] NOT NULL,
    before text[] NOT NULL,
    subjects text[] NOT NULL,
    key_stages text[] NOT NULL CHECK (key_stages <@ ARRAY['EYFS', 'KS1', 'KS2', 'KS3', 'KS4', 'KS5']),
    -- Whether the name was said to stand for something else too, on purpose.
    ambiguous boolean NOT NULL,
    why text CHECK (why <> ''),
    -- A change is taken back once; that can be taken back in turn.
    undoes uuid UNIQUE REFERENCES vocabulary_changes ON DELETE RESTRICT,
    CHECK (person_id IS NULL OR command IS NULL),
    CHECK (term_kind = 'topic' OR what IN ('name_added', 'name_removed')),
    CHECK ((name IS NOT NULL) = (what IN ('topic_added', 'topic_renamed', 'name_added', 'name_removed'))),
    CHECK ((what = 'name_added') = (language IS NOT NULL)),
    CHECK (what <> 'name_added' OR name_kind IS NOT NULL),
    CHECK (what <> 'topic_renamed' OR cardinality(before) = 1),
    CHECK (NOT ambiguous OR why IS NOT NULL OR undoes IS NOT NULL)
);
CREATE INDEX vocabulary_changes_by_term ON vocabulary_changes (term_kind, term, version);
CREATE INDEX vocabulary_changes_by_person ON vocabulary_changes (person_id) WHERE person_id IS NOT NULL;
