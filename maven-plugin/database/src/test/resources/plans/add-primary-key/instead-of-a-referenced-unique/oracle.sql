CREATE TABLE customer (code text, CONSTRAINT customer_pkey PRIMARY KEY (code));
CREATE TABLE visit (
    id bigint,
    customer text,
    CONSTRAINT visit_pkey PRIMARY KEY (id),
    CONSTRAINT visit_customer_fkey FOREIGN KEY (customer) REFERENCES customer (code)
);
