DROP INDEX partners_by_email;
DROP INDEX partners_by_phone;
DROP TABLE slips;
