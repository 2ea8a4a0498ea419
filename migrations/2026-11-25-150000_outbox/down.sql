DROP TABLE mail_matches;
DROP TABLE mails;
DROP TABLE deliveries;
DROP TABLE events;
DROP FUNCTION notify_work();
