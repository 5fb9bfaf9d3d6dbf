CREATE TABLE customer (region text, id bigint, CONSTRAINT customer_pkey PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE customer_north PARTITION OF customer FOR VALUES IN ('n');
CREATE TABLE visit (
    id bigint,
    region text,
    customer_id bigint,
    CONSTRAINT visit_pkey PRIMARY KEY (id),
    CONSTRAINT visit_region_customer_id_fkey FOREIGN KEY (region, customer_id) REFERENCES customer (region, id)
);
