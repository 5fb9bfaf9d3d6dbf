CREATE TABLE customer (id bigint, CONSTRAINT customer_pkey PRIMARY KEY (id));
CREATE TABLE orders (
    at date,
    number bigint,
    total integer NOT NULL,
    CONSTRAINT orders_pkey PRIMARY KEY (at, number),
    CONSTRAINT orders_total_check CHECK (total > 0)
) PARTITION BY RANGE (at);
CREATE TABLE orders_2026 (at date NOT NULL, number bigint NOT NULL, total integer NOT NULL, CONSTRAINT orders_total_check CHECK (total > 0));
ALTER TABLE orders ATTACH PARTITION orders_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
