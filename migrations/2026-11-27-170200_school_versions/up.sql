-- Schools are edited by hand too, and so the second of two editors is told.
ALTER TABLE schools ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0);
