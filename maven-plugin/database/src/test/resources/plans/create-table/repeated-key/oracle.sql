CREATE TABLE orders (
    id bigint CONSTRAINT orders_pkey PRIMARY KEY,
    code text NOT NULL
);
ALTER TABLE orders ADD CONSTRAINT orders_id_unique UNIQUE (id);
ALTER TABLE orders ADD CONSTRAINT orders_code_unique UNIQUE (id, code);
ALTER TABLE orders ADD CONSTRAINT orders_id_code_key UNIQUE (id, code);
