-- Links that open one listing, for whoever has them, until they expire or are revoked. The token is made again at
-- sending: no secret stands here. It is revoked, not deleted: who made which link stays known.
CREATE TABLE listing_links (
    id uuid PRIMARY KEY,
    partner_id uuid NOT NULL REFERENCES partners ON DELETE CASCADE,
    -- The liaison officer who passes it on; none where it was asked for from the listing's own address.
    made_by_id uuid REFERENCES persons ON DELETE SET NULL,
    made_for text NOT NULL CHECK (made_for IN ('mail', 'text', 'qr')),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX listing_links_by_partner ON listing_links (partner_id, id);
CREATE INDEX listing_links_by_made_by ON listing_links (made_by_id) WHERE made_by_id IS NOT NULL;

-- Through which link something was done, where nobody was signed in.
ALTER TABLE events ADD COLUMN link_id uuid REFERENCES listing_links ON DELETE SET NULL;
CREATE INDEX events_by_link ON events (link_id) WHERE link_id IS NOT NULL;
