CREATE TABLE regions (code text, CONSTRAINT regions_pkey PRIMARY KEY (code)) PARTITION BY LIST (code);
CREATE TABLE regions_at PARTITION OF regions FOR VALUES IN ('at');
CREATE TABLE orders (
    id bigint,
    at date,
    region text,
    CONSTRAINT orders_pkey PRIMARY KEY (id, at),
    CONSTRAINT orders_region_fkey FOREIGN KEY (region) REFERENCES regions (code)
) PARTITION BY RANGE (at);
CREATE TABLE orders_2026 PARTITION OF orders FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
