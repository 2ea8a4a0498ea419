DROP TABLE sessions;
DROP TABLE sign_in_links;
DROP TABLE memberships;
DROP TABLE persons;
DROP TABLE schools;
