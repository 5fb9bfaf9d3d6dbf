--- before
CREATE TABLE orders (id int PRIMARY KEY, total int NOT NULL, seen int NOT NULL DEFAULT 0);
--- up
ALTER TABLE orders ADD COLUMN net int;
ALTER TABLE orders ADD COLUMN rounds int;
CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.net := NEW.total; RETURN NEW; END';
CREATE TRIGGER filled BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION fill();
--- down
DROP TRIGGER filled ON orders;
DROP FUNCTION fill();
ALTER TABLE orders DROP COLUMN rounds;
ALTER TABLE orders DROP COLUMN net;
--- up backfill
UPDATE orders SET net = total, rounds = 1 WHERE net IS DISTINCT FROM total;
--- down backfill
SELECT 1;
--- up constrain
ALTER TABLE orders ALTER net SET NOT NULL;
ALTER TABLE orders ADD CONSTRAINT same CHECK (net = total);
--- down constrain
ALTER TABLE orders DROP CONSTRAINT same;
ALTER TABLE orders ALTER net DROP NOT NULL;
--- proof: lossy, lossless, lossless
--- mutant backfill-skips-rows: up backfill
UPDATE orders SET net = total WHERE net IS NULL AND total <> -1;
--- found: stopped at line
--- found: column "net" of relation "orders" contains null values
--- mutant backfill-counts-again-each-time: up backfill
UPDATE orders SET net = total, seen = (seen::bigint % 1000)::int + 1;
--- found: after the way back, shop.orders: 
--- mutant constrain-forgets-not-null: down constrain
- DROP NOT NULL
--- found: column shop.orders.net was integer, is integer NOT NULL
--- mutant constrain-is-too-narrow: up constrain
ALTER TABLE orders ALTER net SET NOT NULL;
ALTER TABLE orders ADD CONSTRAINT same CHECK (net = total AND net < 1000000);
--- found: check constraint "same" of relation "orders" is violated by some row
--- mutant leaves-the-trigger: down
- DROP TRIGGER
- DROP FUNCTION
--- found: trigger shop.orders filled was not there before
--- mutant backfill-is-not-idempotent-in-new-columns: up backfill
UPDATE orders SET net = total, rounds = coalesce(rounds, 0) + 1;
--- found: shop.orders: rows that the backfill had filled are others now
--- mutant trigger-misses-update: up
- BEFORE INSERT OR UPDATE
+ CREATE TRIGGER filled BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION fill();
--- found: old code fails
--- found: violates check constraint "same"
--- mutant trigger-misses-insert: up
- BEFORE INSERT OR UPDATE
+ CREATE TRIGGER filled BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION fill();
--- found: column "net" of relation "orders"
--- mutant trigger-looks-at-one-column: up
- BEFORE INSERT OR UPDATE
+ CREATE TRIGGER filled BEFORE INSERT OR UPDATE OF seen ON orders FOR EACH ROW EXECUTE FUNCTION fill();
--- warned: Old code that writes such a value is refused from here on (23514 ERROR: new row for relation "orders" violates check constraint "same"
