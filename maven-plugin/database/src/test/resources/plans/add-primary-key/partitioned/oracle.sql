CREATE TABLE orders (
    id bigint,
    at date NOT NULL,
    note text,
    CONSTRAINT orders_pkey PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE orders_2026 PARTITION OF orders FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE orders_2027 PARTITION OF orders FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
