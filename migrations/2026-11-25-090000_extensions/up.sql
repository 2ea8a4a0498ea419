-- Search needs trigrams and letters without their marks; both ship with PostgreSQL itself.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
