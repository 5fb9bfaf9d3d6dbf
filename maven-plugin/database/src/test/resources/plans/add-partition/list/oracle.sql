CREATE TABLE orders (
    id bigint,
    region text,
    note text,
    CONSTRAINT orders_pkey PRIMARY KEY (id, region)
) PARTITION BY LIST (region);
CREATE TABLE orders_at PARTITION OF orders FOR VALUES IN ('at');
CREATE TABLE orders_fr PARTITION OF orders FOR VALUES IN ('fr', 'mc');
CREATE TABLE orders_rest PARTITION OF orders DEFAULT;
