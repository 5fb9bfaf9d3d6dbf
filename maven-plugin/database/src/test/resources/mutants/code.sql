--- before
CREATE TABLE orders (id int PRIMARY KEY, amount int, note text);
CREATE TABLE quiet (id int PRIMARY KEY, note text);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''never''; END';
CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.note := NEW.remark; RETURN NEW; END';
--- up
ALTER TABLE orders ADD COLUMN kind int DEFAULT 0;
CREATE TABLE gift (id int PRIMARY KEY, note text NOT NULL);
--- down
DROP TABLE gift;
DROP INDEX IF EXISTS apart;
ALTER TABLE orders ADD COLUMN IF NOT EXISTS note text;
DROP TRIGGER IF EXISTS refuse ON quiet;
DROP TRIGGER IF EXISTS lose ON quiet;
DROP TRIGGER IF EXISTS look ON orders;
ALTER TABLE orders DROP COLUMN IF EXISTS late, DROP COLUMN IF EXISTS needed;
ALTER TABLE orders DROP CONSTRAINT IF EXISTS positive, DROP CONSTRAINT IF EXISTS noted;
ALTER TABLE orders DROP COLUMN kind;
--- proof: lossy
--- mutant a-check-that-old-code-violates: up
+ ALTER TABLE orders ADD CONSTRAINT positive CHECK (amount > -1) NOT VALID;
--- found: old code fails
--- found: violates check constraint "positive"
--- mutant not-null-that-old-code-violates: up
+ ALTER TABLE orders ADD CONSTRAINT noted CHECK (note IS NOT NULL) NOT VALID;
--- found: old code fails
--- found: violates check constraint "noted"
--- mutant a-column-that-old-code-does-not-fill: up
+ ALTER TABLE orders ADD COLUMN needed int NOT NULL DEFAULT 1; ALTER TABLE orders ALTER needed DROP DEFAULT;
--- found: old code fails
--- found: null value in column "needed"
--- mutant a-column-that-old-code-reads: up
+ ALTER TABLE orders DROP COLUMN note;
--- found: old code fails
--- found: column "note" does not exist
--- mutant a-trigger-that-refuses-updates: up
+ CREATE TRIGGER refuse BEFORE UPDATE ON quiet FOR EACH ROW EXECUTE FUNCTION refuse();
--- found: old code fails
--- found: never
--- mutant a-trigger-that-drops-what-is-written: up
+ CREATE TRIGGER lose BEFORE INSERT ON quiet FOR EACH ROW EXECUTE FUNCTION lose();
--- found: it reached 1 rows instead of 2
--- mutant a-unique-index-over-what-old-code-repeats: up
+ CREATE UNIQUE INDEX apart ON orders (note);
--- found: old code fails
--- found: violates unique constraint "apart"
--- mutant a-rewrite: up
+ ALTER TABLE orders ADD COLUMN late int DEFAULT floor(random())::int;
--- warned: writes all of shop.orders anew
--- mutant a-lock-over-budget: up
+ LOCK TABLE orders IN SHARE MODE;
+ SELECT pg_sleep(1.2);
--- found: the budget for the lock is 1000 ms
--- mutant new-code-cannot-write-what-is-new: up
+ CREATE TRIGGER look BEFORE UPDATE OF kind ON orders FOR EACH ROW EXECUTE FUNCTION look();
--- found: new code fails
--- found: record "new" has no field "remark"
--- mutant new-code-cannot-change-a-new-table: up
+ CREATE TRIGGER look BEFORE UPDATE ON gift FOR EACH ROW EXECUTE FUNCTION look();
--- found: new code fails
--- found: record "new" has no field "remark"
--- mutant new-code-deletes-nothing-from-a-new-table: up
+ CREATE RULE keep AS ON DELETE TO gift DO INSTEAD NOTHING;
--- found: new code fails
--- mutant a-new-table-that-is-never-changed: up
+ CREATE TRIGGER refuse BEFORE UPDATE ON gift FOR EACH ROW EXECUTE FUNCTION refuse();
--- warned: A trigger refuses what new code does in the new table shop.gift
