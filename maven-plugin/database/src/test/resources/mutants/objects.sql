--- before
CREATE TYPE mood AS ENUM ('new', 'paid', 'lost');
CREATE DOMAIN email AS text COLLATE "C" DEFAULT 'a@b' CHECK (VALUE LIKE '%@%');
CREATE TYPE span AS RANGE (subtype = int);
CREATE TABLE orders (id int PRIMARY KEY, note text, mood mood);
CREATE SEQUENCE numbers START 1000 INCREMENT 7 CACHE 3;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.note := coalesce(NEW.note, ''none''); RETURN NEW; END';
CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT n * 2';
CREATE TRIGGER touched BEFORE INSERT OR UPDATE OF note ON orders FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER silent BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE orders DISABLE TRIGGER silent;
CREATE VIEW notes WITH (security_barrier) AS SELECT id, note FROM orders;
CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM orders;
CREATE UNIQUE INDEX counted_n ON counted (n);
CREATE RULE quiet AS ON UPDATE TO notes DO INSTEAD NOTHING;
GRANT EXECUTE ON FUNCTION twice(int) TO pg_monitor;
REVOKE EXECUTE ON FUNCTION twice(int) FROM public;
GRANT USAGE ON SCHEMA shop TO pg_monitor;
GRANT USAGE ON SEQUENCE numbers TO pg_monitor;
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO pg_monitor;
COMMENT ON FUNCTION twice(int) IS 'doubles';
COMMENT ON TYPE mood IS 'how it goes';
CREATE AGGREGATE product(int) (sfunc = int4mul, stype = int, initcond = '1');
--- up
DROP TRIGGER touched ON orders;
ALTER TABLE orders ENABLE TRIGGER silent;
DROP VIEW notes;
DROP MATERIALIZED VIEW counted;
DROP FUNCTION twice(int);
ALTER SEQUENCE numbers INCREMENT 8 CACHE 1 CYCLE;
REVOKE USAGE ON SCHEMA shop FROM pg_monitor;
REVOKE USAGE ON SEQUENCE numbers FROM pg_monitor;
ALTER DEFAULT PRIVILEGES IN SCHEMA shop REVOKE SELECT ON TABLES FROM pg_monitor;
COMMENT ON TYPE mood IS NULL;
DROP DOMAIN email;
DROP AGGREGATE product(int);
DROP TYPE span;
CREATE EXTENSION pg_trgm SCHEMA shop;
CREATE PUBLICATION mutants FOR TABLE orders;
ALTER TYPE mood RENAME VALUE 'lost' TO 'gone';
CREATE FUNCTION stop() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON sql_drop EXECUTE FUNCTION stop();
--- down
DROP EVENT TRIGGER watch;
DROP FUNCTION stop();
CREATE TRIGGER touched BEFORE INSERT OR UPDATE OF note ON orders FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE orders DISABLE TRIGGER silent;
CREATE VIEW notes WITH (security_barrier) AS SELECT id, note FROM orders;
REVOKE ALL ON notes FROM pg_monitor;
CREATE RULE quiet AS ON UPDATE TO notes DO INSTEAD NOTHING;
CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM orders;
REVOKE ALL ON counted FROM pg_monitor;
CREATE UNIQUE INDEX counted_n ON counted (n);
CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT n * 2';
REVOKE EXECUTE ON FUNCTION twice(int) FROM public;
GRANT EXECUTE ON FUNCTION twice(int) TO pg_monitor;
COMMENT ON FUNCTION twice(int) IS 'doubles';
ALTER SEQUENCE numbers INCREMENT 7 CACHE 3 NO CYCLE;
GRANT USAGE ON SCHEMA shop TO pg_monitor;
GRANT USAGE ON SEQUENCE numbers TO pg_monitor;
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO pg_monitor;
COMMENT ON TYPE mood IS 'how it goes';
CREATE DOMAIN email AS text COLLATE "C" DEFAULT 'a@b' CHECK (VALUE LIKE '%@%');
CREATE AGGREGATE product(int) (sfunc = int4mul, stype = int, initcond = '1');
CREATE TYPE span AS RANGE (subtype = int);
DROP EXTENSION pg_trgm;
DROP PUBLICATION mutants;
ALTER TYPE mood RENAME VALUE 'gone' TO 'lost';
--- proof: lossless
--- mutant forgets-a-trigger: down
- CREATE TRIGGER touched
--- found: after the way back, trigger shop.orders touched is missing
--- mutant forgets-that-a-trigger-fires-on-update: down
- CREATE TRIGGER touched
+ CREATE TRIGGER touched BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION touch();
--- found: after the way back, trigger shop.orders touched was
--- mutant leaves-a-trigger-enabled: down
- DISABLE TRIGGER silent
--- found: after the way back, trigger shop.orders silent was
--- mutant forgets-a-view: down
- VIEW notes
- ON notes
- TO notes
--- found: after the way back, view shop.notes is missing
--- mutant forgets-an-option-of-a-view: down
- CREATE VIEW
+ CREATE VIEW notes AS SELECT id, note FROM orders;
--- found: after the way back, view shop.notes was with security_barrier=true
--- mutant restores-another-view: down
- CREATE VIEW
+ CREATE VIEW notes WITH (security_barrier) AS SELECT id, upper(note) AS note FROM orders;
--- found: upper(note) AS note
--- mutant forgets-a-rule: down
- CREATE RULE
--- found: after the way back, rule shop.notes quiet is missing
--- mutant forgets-an-index-of-a-materialized-view: down
- counted_n
--- found: after the way back, index shop.counted_n is missing
--- mutant leaves-a-materialized-view-empty: down
- CREATE MATERIALIZED VIEW
+ CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM orders WITH NO DATA;
--- found: not populated
--- mutant forgets-a-function: down
- twice
--- found: after the way back, routine shop.twice(n integer) is missing
--- mutant restores-a-function-with-another-volatility: down
- CREATE FUNCTION twice
+ CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql STRICT AS 'SELECT n * 2';
--- found: after the way back, routine shop.twice(n integer) was
--- mutant lets-everybody-run-a-function: down
- REVOKE EXECUTE
--- found: public EXECUTE
--- mutant forgets-a-comment-on-a-function: down
- COMMENT ON FUNCTION
--- found: after the way back, comment function shop.twice(integer) is missing: doubles
--- mutant forgets-how-a-sequence-counts: down
- ALTER SEQUENCE
--- found: after the way back, sequence shop.numbers was bigint start 1000 increment 7
--- mutant lets-a-sequence-give-numbers-again: down
+ SELECT setval('numbers', 1);
--- found: after the way back, sequence shop.numbers would go on with
--- mutant forgets-a-grant-on-a-schema: down
- ON SCHEMA
--- found: after the way back, grant schema shop was
--- mutant forgets-a-grant-on-a-sequence: down
- ON SEQUENCE
--- found: after the way back, grant relation shop.numbers was
--- mutant forgets-default-privileges: down
- DEFAULT PRIVILEGES
--- found: after the way back, default privileges
--- mutant forgets-a-comment-on-a-type: down
- COMMENT ON TYPE
--- found: after the way back, comment type shop.mood is missing: how it goes
--- mutant forgets-the-check-of-a-domain: down
- CREATE DOMAIN
+ CREATE DOMAIN email AS text COLLATE "C" DEFAULT 'a@b';
--- found: after the way back, constraint shop.email email_check is missing
--- mutant forgets-the-collation-of-a-domain: down
- CREATE DOMAIN
+ CREATE DOMAIN email AS text DEFAULT 'a@b' CHECK (VALUE LIKE '%@%');
--- found: after the way back, domain shop.email was text COLLATE "C"
--- mutant restores-another-aggregate: down
- CREATE AGGREGATE
+ CREATE AGGREGATE product(int) (sfunc = int4mul, stype = int, initcond = '0');
--- found: after the way back, routine shop.product(integer) was
--- mutant forgets-a-range-type: down
- CREATE TYPE span
--- found: after the way back, range type shop.span is missing
--- mutant leaves-an-extension: down
- DROP EXTENSION
--- found: after the way back, extension pg_trgm was not there before
--- mutant leaves-a-publication: down
- DROP PUBLICATION
--- found: after the way back, publication mutants was not there before
--- mutant forgets-a-label-of-an-enum: down
- RENAME VALUE
--- found: after the way back, enum shop.mood was 'new', 'paid', 'lost', is 'new', 'paid', 'gone'
--- mutant leaves-an-event-trigger: down
- EVENT TRIGGER
- FUNCTION stop
--- found: after the way back, event trigger watch was not there before
