DROP TABLE offer_session_exceptions;
DROP TABLE offer_sessions;
ALTER TABLE offers DROP COLUMN times_public, DROP COLUMN ends_on;
