DROP TABLE offer_vectors;
DROP TABLE offer_languages;
DROP TABLE offers;
ALTER TABLE memberships DROP CONSTRAINT memberships_partner_id_fkey;
DROP TABLE places;
DROP TABLE partner_languages;
DROP TABLE partner_names;
DROP TABLE partner_audience_schools;
DROP TABLE partners;
