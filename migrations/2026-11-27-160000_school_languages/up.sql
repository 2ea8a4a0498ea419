-- The languages that a school says its pupils speak. No numbers and no names: a list of languages.
CREATE TABLE school_languages (
    school_id uuid NOT NULL REFERENCES schools ON DELETE CASCADE,
    language text NOT NULL,
    PRIMARY KEY (school_id, language)
);
