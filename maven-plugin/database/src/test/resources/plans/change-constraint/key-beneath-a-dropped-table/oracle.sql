CREATE TABLE customer (id bigint, code text, CONSTRAINT customer_pkey PRIMARY KEY (id, code));
