CREATE TABLE customer (id bigint PRIMARY KEY);
CREATE TABLE orders (
    id bigint PRIMARY KEY,
    customer_id bigint,
    note varchar(20) DEFAULT 'x',
    size integer NOT NULL,
    price numeric(10, 2)
);
INSERT INTO orders (id, size) SELECT i, i FROM generate_series(1, 100) AS i;
ALTER TABLE orders ADD CONSTRAINT orders_size_check CHECK (size > 0) NOT VALID;
ALTER TABLE orders ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) NOT VALID;
CREATE INDEX orders_note ON orders (note);
CREATE UNIQUE INDEX orders_size ON orders (size);
CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER orders_nothing BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION nothing();
