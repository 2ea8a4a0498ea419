DROP TABLE mail_pause;
ALTER TABLE persons DROP COLUMN mail_refused_at, DROP COLUMN mail_refusal;
DROP TABLE mail_consents;
