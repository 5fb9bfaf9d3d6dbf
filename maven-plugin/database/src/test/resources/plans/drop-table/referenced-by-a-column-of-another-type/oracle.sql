CREATE TABLE orders (id bigint, customer double precision, CONSTRAINT orders_pkey PRIMARY KEY (id));
