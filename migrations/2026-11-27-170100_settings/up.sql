-- What administrators say of this installation on pages. One row a setting, once it was said; its version is that of all
-- of them together when it was last changed.
CREATE TABLE settings (
    id uuid PRIMARY KEY,
    name text NOT NULL UNIQUE CHECK (name IN ('controller_name', 'controller_email', 'accessibility_email')),
    value text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    updated_at timestamptz NOT NULL,
    updated_by uuid REFERENCES persons ON DELETE SET NULL
);
CREATE INDEX settings_by_person ON settings (updated_by);
