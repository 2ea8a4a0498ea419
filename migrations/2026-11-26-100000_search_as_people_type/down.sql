ALTER TABLE search_rows ADD COLUMN names text NOT NULL DEFAULT '';
UPDATE search_rows r SET names = coalesce((SELECT lower(unaccent(string_agg(n.name, ' ; ' ORDER BY n.position)))
                                           FROM partner_names n WHERE n.partner_id = r.partner_id), '');
ALTER TABLE search_rows
    ALTER COLUMN names DROP DEFAULT,
    DROP COLUMN topics,
    DROP COLUMN sort_name,
    DROP COLUMN updated_at;
CREATE INDEX search_rows_by_names ON search_rows USING gin (names gin_trgm_ops);
