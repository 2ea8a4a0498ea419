ALTER TABLE mails DROP COLUMN requeued;
