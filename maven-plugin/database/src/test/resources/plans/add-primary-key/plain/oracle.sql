CREATE TABLE orders (id bigint, note text, CONSTRAINT orders_pkey PRIMARY KEY (id));
