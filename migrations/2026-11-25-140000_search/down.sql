DROP TABLE search_rows;
