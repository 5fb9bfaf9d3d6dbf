--- before
CREATE TABLE customer (id int PRIMARY KEY, email text);
CREATE TABLE orders (id int PRIMARY KEY, code int NOT NULL, low int, high int, during int4range,
    customer_id int,
    CONSTRAINT code_key UNIQUE (code),
    CONSTRAINT amounts CHECK (low < high),
    CONSTRAINT customer_fk FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE);
ALTER TABLE orders ADD CONSTRAINT positive CHECK (code > -2147483648) NOT VALID;
CREATE INDEX orders_low_idx ON orders (low DESC) INCLUDE (high) WHERE low > 0;
CREATE INDEX orders_sum_idx ON orders ((low + code));
ALTER INDEX orders_sum_idx ALTER COLUMN 1 SET STATISTICS 300;
CREATE STATISTICS orders_ranges (dependencies) ON low, high FROM orders;
CREATE STATISTICS orders_codes ON code, low FROM orders;
ALTER STATISTICS orders_codes SET STATISTICS 700;
--- up
ALTER TABLE orders DROP CONSTRAINT code_key;
ALTER TABLE orders DROP CONSTRAINT amounts;
ALTER TABLE orders DROP CONSTRAINT customer_fk;
ALTER TABLE orders VALIDATE CONSTRAINT positive;
ALTER TABLE orders ADD CONSTRAINT apart EXCLUDE USING gist (during WITH &&);
DROP INDEX orders_low_idx;
ALTER INDEX orders_sum_idx ALTER COLUMN 1 SET STATISTICS -1;
DROP STATISTICS orders_ranges;
ALTER STATISTICS orders_codes SET STATISTICS -1;
CREATE INDEX orders_during_idx ON orders (customer_id);
--- down
ALTER TABLE orders ADD CONSTRAINT code_key UNIQUE (code);
ALTER TABLE orders ADD CONSTRAINT amounts CHECK (low < high);
ALTER TABLE orders ADD CONSTRAINT customer_fk FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE;
ALTER TABLE orders DROP CONSTRAINT positive;
ALTER TABLE orders ADD CONSTRAINT positive CHECK (code > -2147483648) NOT VALID;
ALTER TABLE orders DROP CONSTRAINT apart;
CREATE INDEX orders_low_idx ON orders (low DESC) INCLUDE (high) WHERE low > 0;
ALTER INDEX orders_sum_idx ALTER COLUMN 1 SET STATISTICS 300;
CREATE STATISTICS orders_ranges (dependencies) ON low, high FROM orders;
ALTER STATISTICS orders_codes SET STATISTICS 700;
DROP INDEX orders_during_idx;
--- proof: conditional
--- mutant forgets-a-unique-constraint: down
- CONSTRAINT code_key
--- found: after the way back, constraint shop.orders code_key is missing: UNIQUE (code)
--- mutant makes-an-index-of-a-unique-constraint: down
- CONSTRAINT code_key
+ CREATE UNIQUE INDEX code_key ON orders (code);
--- found: after the way back, constraint shop.orders code_key is missing: UNIQUE (code)
--- mutant forgets-a-check: down
- CONSTRAINT amounts
--- found: after the way back, constraint shop.orders amounts is missing: CHECK ((low < high))
--- mutant restores-a-check-that-is-not-valid: down
- CONSTRAINT amounts
+ ALTER TABLE orders ADD CONSTRAINT amounts CHECK (low < high) NOT VALID;
--- found: CHECK ((low < high)) NOT VALID (not validated)
--- mutant leaves-a-check-valid: down
- CONSTRAINT positive
--- found: after the way back, constraint shop.orders positive was
--- mutant restores-a-weaker-check: down
- CONSTRAINT amounts
+ ALTER TABLE orders ADD CONSTRAINT amounts CHECK (low <= high);
--- found: is CHECK ((low <= high))
--- mutant forgets-a-foreign-key: down
- CONSTRAINT customer_fk
--- found: after the way back, constraint shop.orders customer_fk is missing
--- mutant forgets-what-a-foreign-key-does-on-delete: down
- CONSTRAINT customer_fk
+ ALTER TABLE orders ADD CONSTRAINT customer_fk FOREIGN KEY (customer_id) REFERENCES customer (id) DEFERRABLE;
--- found: is FOREIGN KEY (customer_id) REFERENCES shop.customer(id) DEFERRABLE
--- mutant forgets-that-a-foreign-key-can-wait: down
- CONSTRAINT customer_fk
+ ALTER TABLE orders ADD CONSTRAINT customer_fk FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE;
--- found: is FOREIGN KEY (customer_id) REFERENCES shop.customer(id) ON DELETE CASCADE
--- mutant leaves-an-exclusion: down
- CONSTRAINT apart
--- found: after the way back, constraint shop.orders apart was not there before
--- mutant forgets-an-index: down
- CREATE INDEX orders_low_idx
--- found: after the way back, index shop.orders_low_idx is missing
--- mutant forgets-the-order-of-an-index: down
- CREATE INDEX orders_low_idx
+ CREATE INDEX orders_low_idx ON orders (low) INCLUDE (high) WHERE low > 0;
--- found: is CREATE INDEX orders_low_idx ON shop.orders USING btree (low) INCLUDE (high) WHERE (low > 0)
--- mutant forgets-what-an-index-includes: down
- CREATE INDEX orders_low_idx
+ CREATE INDEX orders_low_idx ON orders (low DESC) WHERE low > 0;
--- found: is CREATE INDEX orders_low_idx ON shop.orders USING btree (low DESC) WHERE (low > 0)
--- mutant forgets-the-condition-of-an-index: down
- CREATE INDEX orders_low_idx
+ CREATE INDEX orders_low_idx ON orders (low DESC) INCLUDE (high);
--- found: is CREATE INDEX orders_low_idx ON shop.orders USING btree (low DESC) INCLUDE (high)
--- mutant forgets-statistics-of-an-index: down
- ALTER INDEX orders_sum_idx
--- found: statistics 1=300
--- mutant forgets-statistics: down
- CREATE STATISTICS orders_ranges
--- found: after the way back, statistics shop.orders_ranges is missing
--- mutant restores-other-statistics: down
- CREATE STATISTICS orders_ranges
+ CREATE STATISTICS orders_ranges (ndistinct) ON low, high FROM orders;
--- found: is CREATE STATISTICS shop.orders_ranges (ndistinct) ON low, high FROM shop.orders
--- mutant forgets-how-large-statistics-are: down
- ALTER STATISTICS
--- found: after the way back, statistics shop.orders_codes was
--- mutant leaves-an-index: down
- DROP INDEX
--- found: after the way back, index shop.orders_during_idx was not there before
--- mutant leaves-foreign-keys-switched-off: down
- CONSTRAINT customer_fk
+ ALTER TABLE orders ADD CONSTRAINT customer_fk FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE DEFERRABLE;
+ ALTER TABLE orders DISABLE TRIGGER ALL;
--- found: constraint shop.orders customer_fk was
--- found: (switched off)
