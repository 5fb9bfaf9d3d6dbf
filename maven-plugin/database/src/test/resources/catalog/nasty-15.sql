-- What PostgreSQL 15 added.
CREATE TABLE fifteen (
  a integer, b integer, c integer, d integer,
  CONSTRAINT one_null UNIQUE NULLS NOT DISTINCT (a, b) INCLUDE (c),
  CONSTRAINT partly FOREIGN KEY (c, d) REFERENCES parent (a, b) ON DELETE SET NULL (d),
  CONSTRAINT defaulted FOREIGN KEY (d, c) REFERENCES parent (a, b) ON DELETE SET DEFAULT (c, d));
CREATE UNIQUE INDEX one_null_index ON fifteen (c, (d + 1)) INCLUDE (a) NULLS NOT DISTINCT WHERE d > 0;
