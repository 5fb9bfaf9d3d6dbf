CREATE TABLE customer (id bigint, CONSTRAINT customer_pkey PRIMARY KEY (id));
CREATE TABLE orders (
    id bigint,
    at date NOT NULL,
    note text,
    customer_id bigint,
    CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT orders_pkey PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE orders_2026 PARTITION OF orders FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE orders_2027 PARTITION OF orders FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
