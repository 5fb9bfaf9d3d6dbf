-- CASE: fires
-- FINDING: require-foreign-key-index
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint REFERENCES customer (id));

-- CASE: the safe form
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint REFERENCES customer (id));
CREATE INDEX orders_customer_id ON orders (customer_id);
