-- What is typed is compared with words that the program folds itself, the same way on both sides, and with codes: a
-- row's tsvector holds `topic:diwali` beside its words, so that a name of the vocabulary is looked up when it is asked
-- for, and a change of the vocabulary changes no row. Rows written before this hold words in the older form;
-- the indexer writes them anew.
ALTER TABLE search_rows
    ADD COLUMN topics text[] NOT NULL DEFAULT '{}',
    ADD COLUMN sort_name text NOT NULL DEFAULT '',
    -- The words of names and headlines, by which slips are mended.
    ADD COLUMN headwords text[] NOT NULL DEFAULT '{}',
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT '2000-01-01Z';
UPDATE search_rows r SET
    topics = coalesce((SELECT array_agg(DISTINCT t ORDER BY t) FROM offers o, unnest(o.topics) t
                       WHERE o.partner_id = r.partner_id AND o.status = 'published'), '{}'),
    sort_name = coalesce((SELECT lower(unaccent(n.name)) FROM partner_names n
                          WHERE n.partner_id = r.partner_id ORDER BY n.position LIMIT 1), ''),
    updated_at = (SELECT p.updated_at FROM partners p WHERE p.id = r.partner_id);
ALTER TABLE search_rows
    ALTER COLUMN topics DROP DEFAULT,
    ALTER COLUMN sort_name DROP DEFAULT,
    ALTER COLUMN headwords DROP DEFAULT,
    ALTER COLUMN updated_at DROP DEFAULT,
    DROP COLUMN names;
