CREATE TABLE customer (country text, code text, CONSTRAINT customer_pkey PRIMARY KEY (country, code));
CREATE TABLE orders (
    id bigint,
    nation text,
    customer text,
    agent text,
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_customer FOREIGN KEY (nation, customer) REFERENCES customer (country, code)
);
