-- Whoever requeues a mail holds its address for good: that one mail is tried although the address is marked.
ALTER TABLE mails ADD COLUMN requeued boolean NOT NULL DEFAULT false;
