CREATE TABLE orders (number bigint, code integer, CONSTRAINT orders_pkey PRIMARY KEY (code));
