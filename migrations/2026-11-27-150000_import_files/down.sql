DELETE FROM deliveries WHERE consumer = 'importer';
ALTER TABLE deliveries DROP CONSTRAINT deliveries_consumer_check;
ALTER TABLE deliveries ADD CONSTRAINT deliveries_consumer_check CHECK (consumer IN ('matcher', 'notifier', 'search'));
DROP TABLE import_decisions;
DROP TABLE import_files;
