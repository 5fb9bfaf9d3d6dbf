CREATE TABLE customer (
    id serial PRIMARY KEY,
    email varchar(100) NOT NULL,
    password text NOT NULL
);

CREATE TABLE orders (
    id serial PRIMARY KEY,
    customer_id int NOT NULL REFERENCES customer (id),
    placed timestamp NOT NULL DEFAULT now(),
    total money
);
