CREATE TABLE orders (
    label integer NOT NULL,
    code integer,
    CONSTRAINT orders_code_pkey PRIMARY KEY (code)
);
