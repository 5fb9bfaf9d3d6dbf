-- What PostgreSQL 18 added.
CREATE TABLE eighteen (
  a integer, b integer GENERATED ALWAYS AS (a * 2) VIRTUAL, c integer GENERATED ALWAYS AS (a + 1) STORED, d integer NOT NULL);
CREATE TABLE eighteen_parts (a integer NOT NULL, b integer GENERATED ALWAYS AS (a * 2) VIRTUAL) PARTITION BY RANGE (a);
CREATE TABLE eighteen_part PARTITION OF eighteen_parts FOR VALUES FROM (1) TO (9);
