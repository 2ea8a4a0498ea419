DROP TABLE english_summaries;
ALTER TABLE offers DROP COLUMN title_language, DROP COLUMN description_language;
ALTER TABLE partners DROP COLUMN summary_language;
