DROP TABLE matches;
DROP TABLE need_vectors;
DROP TABLE needs;
