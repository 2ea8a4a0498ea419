-- The last day on which a need waits: its own last day, or the end of the next term where none was said. A need that is
-- open and whose last day is past is over, from the next day in London on.
ALTER TABLE needs ADD COLUMN lasts_until date CHECK (lasts_until >= ends_on);
UPDATE needs SET lasts_until = coalesce(ends_on, (
    SELECT CASE
        WHEN month BETWEEN 1 AND 4 THEN make_date(year, 7, 31)
        WHEN month BETWEEN 5 AND 8 THEN make_date(year, 12, 31)
        ELSE make_date(year + 1, 4, 30)
    END
    FROM (SELECT greatest((created_at AT TIME ZONE 'Europe/London')::date, starts_on) AS day) AS opened,
        LATERAL (SELECT extract(month FROM day)::integer AS month, extract(year FROM day)::integer AS year) AS parts
));
ALTER TABLE needs ALTER COLUMN lasts_until SET NOT NULL;
