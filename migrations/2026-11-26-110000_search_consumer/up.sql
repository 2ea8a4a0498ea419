-- The search index outside the database has a consumer of its own.
ALTER TABLE deliveries DROP CONSTRAINT deliveries_consumer_check;
ALTER TABLE deliveries ADD CONSTRAINT deliveries_consumer_check CHECK (consumer IN ('matcher', 'notifier', 'search'));
