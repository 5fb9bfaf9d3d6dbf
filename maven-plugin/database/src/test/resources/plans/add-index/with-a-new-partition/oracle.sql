CREATE TABLE orders (region text NOT NULL, note text) PARTITION BY LIST (region);
CREATE TABLE orders_north PARTITION OF orders FOR VALUES IN ('n');
CREATE TABLE orders_south PARTITION OF orders FOR VALUES IN ('s');
CREATE INDEX orders_by_region ON orders (region) WITH (fillfactor = 80);
CREATE INDEX orders_note_idx ON orders (note);
