-- CASE: fires
-- FINDING: require-not-valid-foreign-key
ALTER TABLE orders ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id);

-- CASE: the safe form
ALTER TABLE orders ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) NOT VALID;

-- CASE: silent
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint);
ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customer (id);
