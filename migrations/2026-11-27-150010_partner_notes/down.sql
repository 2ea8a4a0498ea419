DROP TABLE partner_notes;
