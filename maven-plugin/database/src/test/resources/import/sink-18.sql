CREATE TABLE shop.newest (id integer, during daterange, a integer, double_a integer GENERATED ALWAYS AS (a * 2) VIRTUAL,
  CONSTRAINT newest_pkey PRIMARY KEY (id, during WITHOUT OVERLAPS), CONSTRAINT lax CHECK (a > 1) NOT ENFORCED);
CREATE TABLE shop.newest_of (id integer, during daterange, product integer,
  CONSTRAINT of_newest FOREIGN KEY (id, PERIOD during) REFERENCES shop.newest (id, PERIOD during),
  CONSTRAINT lax_key FOREIGN KEY (product) REFERENCES shop.product NOT ENFORCED);
