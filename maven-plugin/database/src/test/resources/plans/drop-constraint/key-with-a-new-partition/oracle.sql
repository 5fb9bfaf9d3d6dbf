CREATE TABLE orders (region text NOT NULL, number bigint NOT NULL) PARTITION BY LIST (region);
CREATE TABLE orders_north PARTITION OF orders FOR VALUES IN ('n');
CREATE TABLE orders_south PARTITION OF orders FOR VALUES IN ('s');
