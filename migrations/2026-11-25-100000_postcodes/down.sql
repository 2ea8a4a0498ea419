DROP TABLE postcode_loads;
DROP TABLE postcode_areas;
DROP TABLE postcodes;
