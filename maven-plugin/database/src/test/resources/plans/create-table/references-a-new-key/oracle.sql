CREATE TABLE customer (id bigint, code text NOT NULL, CONSTRAINT customer_pkey PRIMARY KEY (id), CONSTRAINT customer_code_key UNIQUE (code));
CREATE TABLE visit (
    id bigint,
    customer text NOT NULL,
    CONSTRAINT visit_pkey PRIMARY KEY (id),
    CONSTRAINT visit_customer_fkey FOREIGN KEY (customer) REFERENCES customer (code)
);
