DELETE FROM deliveries WHERE consumer = 'search';
ALTER TABLE deliveries DROP CONSTRAINT deliveries_consumer_check;
ALTER TABLE deliveries ADD CONSTRAINT deliveries_consumer_check CHECK (consumer IN ('matcher', 'notifier'));
