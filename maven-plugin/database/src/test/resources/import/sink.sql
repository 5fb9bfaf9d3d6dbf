DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sink_reader') THEN
    CREATE ROLE sink_reader; CREATE ROLE sink_writer; CREATE ROLE "Sink Owner";
  END IF;
END $$;
CREATE SCHEMA shop;
CREATE SCHEMA "Odd Schema";
COMMENT ON SCHEMA shop IS 'Where things are sold';
COMMENT ON SCHEMA "Odd Schema" IS 'It''s odd';
CREATE EXTENSION btree_gist;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION postgres_fdw;
-- types
CREATE TYPE shop.mood AS ENUM ('sad', 'o''k', 'happy');
CREATE TYPE shop.size AS ENUM ('S', 'M', 'L');
CREATE TYPE "Odd Schema"."Level" AS ENUM ('low', 'HIGH');
COMMENT ON TYPE shop.mood IS 'how one feels';
CREATE COLLATION shop.german (provider = icu, locale = 'de');
CREATE COLLATION shop.numeric_order (provider = icu, locale = 'en-u-kn-true');
CREATE COLLATION shop.blind (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
COMMENT ON COLLATION shop.german IS 'as in phone books';
CREATE DOMAIN shop.percent AS numeric(5, 2) DEFAULT 0 CONSTRAINT not_less CHECK (VALUE >= 0) CONSTRAINT not_more CHECK (VALUE <= 100);
CREATE DOMAIN shop.email AS text COLLATE "C" NOT NULL CHECK (VALUE ~ '@');
CREATE DOMAIN shop.low_percent AS shop.percent CHECK (VALUE < 10);
COMMENT ON DOMAIN shop.email IS 'an address';
COMMENT ON CONSTRAINT not_less ON DOMAIN shop.percent IS 'never negative';
CREATE TYPE shop.address AS (street text, zip varchar(10), city text COLLATE shop.german);
CREATE TYPE shop.point3 AS (x double precision, y double precision, z double precision);
CREATE TYPE shop.pair AS (home shop.address, moods shop.mood[]);
COMMENT ON TYPE shop.address IS 'where one lives';
CREATE TYPE shop.value AS (mail shop.email, off shop.percent[]);
CREATE DOMAIN shop.valued AS shop.value CHECK ((VALUE).mail <> '');
CREATE FUNCTION shop.is_short(happy text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT length(happy) < 40';
CREATE DOMAIN shop.brief AS text CHECK (shop.is_short(VALUE));
CREATE TABLE shop.basket (label text CHECK (shop.is_short(label)), best shop.valued, note shop.brief);
COMMENT ON COLUMN shop.address.zip IS 'with leading zeros';
CREATE FUNCTION shop.int_diff(a integer, b integer) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a - b)::double precision';
CREATE TYPE shop.int_span AS RANGE (subtype = integer, subtype_diff = shop.int_diff);
CREATE TYPE shop.text_span AS RANGE (subtype = text, collation = "C", multirange_type_name = shop.many_texts);
CREATE TYPE shop.float_span AS RANGE (subtype = float8);
-- sequences
CREATE SEQUENCE shop.numbers AS integer INCREMENT 5 START 10 MINVALUE 5 MAXVALUE 5000 CACHE 3 CYCLE;
CREATE SEQUENCE shop.down INCREMENT -1;
CREATE SEQUENCE "Odd Schema"."Seq";
COMMENT ON SEQUENCE shop.numbers IS 'for invoices';
-- functions before tables
CREATE FUNCTION shop.slug(title text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $f$ SELECT lower(regexp_replace(title, '[^a-zA-Z0-9]+', '-', 'g')) $f$;
CREATE FUNCTION shop.next_code() RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET work_mem = '8MB'
  AS $f$ BEGIN RETURN 'C' || nextval('shop.numbers'); END $f$;
-- tables
CREATE TABLE shop.customer (
  id bigint GENERATED ALWAYS AS IDENTITY (START 100) PRIMARY KEY,
  email shop.email UNIQUE,
  name text COLLATE shop.german NOT NULL,
  code text DEFAULT shop.next_code(),
  mood shop.mood DEFAULT 'happy',
  address shop.address,
  discount shop.percent,
  slug text GENERATED ALWAYS AS (lower(name)) STORED,
  data jsonb DEFAULT '{}',
  search tsvector,
  notes text,
  parent bigint REFERENCES shop.customer DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT named CHECK (name <> '' AND mood IN ('sad', 'happy')),
  CONSTRAINT kind CHECK (code::varchar(20) IN ('a', 'b') OR code IS NOT NULL)
) WITH (autovacuum_vacuum_scale_factor = 0.05, fillfactor = 80);
COMMENT ON TABLE shop.customer IS 'Who buys';
COMMENT ON COLUMN shop.customer.email IS 'login';
COMMENT ON CONSTRAINT named ON shop.customer IS 'no empty names';
COMMENT ON INDEX shop.customer_pkey IS 'the key';
CREATE INDEX customer_lower ON shop.customer (lower(name) text_pattern_ops, id DESC NULLS LAST) INCLUDE (mood) WHERE mood <> 'sad';
CREATE INDEX customer_trgm ON shop.customer USING gin (name gin_trgm_ops);
CREATE INDEX customer_slugged ON shop.customer (shop.slug(name));
COMMENT ON INDEX shop.customer_lower IS 'searches';
CREATE TABLE shop.product (
  id serial PRIMARY KEY, title varchar(200) NOT NULL, price numeric(10, 2), tags text[] DEFAULT '{}', dims shop.point3, valid daterange, sizes shop.size[],
  EXCLUDE USING gist (title WITH =, valid WITH &&) WHERE (price > 0));
CREATE TABLE shop."Order" (
  "orderId" bigserial, customer bigint NOT NULL REFERENCES shop.customer ON DELETE CASCADE ON UPDATE SET NULL, at timestamptz DEFAULT now(), "select" integer, PRIMARY KEY ("orderId", at, "select")
) PARTITION BY RANGE (at);
CREATE TABLE shop.order_2023 PARTITION OF shop."Order" FOR VALUES FROM ('2023-01-01Z') TO ('2024-01-01Z') PARTITION BY LIST ("select");
CREATE TABLE shop.order_2023_1 PARTITION OF shop.order_2023 FOR VALUES IN (1, 2);
CREATE TABLE shop.order_2023_rest PARTITION OF shop.order_2023 DEFAULT;
CREATE TABLE shop.order_rest PARTITION OF shop."Order" DEFAULT;
CREATE INDEX ON shop."Order" (customer);
CREATE TABLE shop.event (id bigint NOT NULL, payload jsonb) PARTITION BY HASH (id);
CREATE TABLE shop.event_0 PARTITION OF shop.event FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE shop.event_1 PARTITION OF shop.event FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE UNLOGGED TABLE "Odd Schema"."Table" ("Column" integer, "a b" text, "é" text, "class" text);
CREATE TABLE shop.line (product integer REFERENCES shop.product, n integer CHECK (n > 0), price numeric, UNIQUE (product, n) DEFERRABLE);
CREATE TABLE public.plain (a integer, b text, c text, d text);
-- routines
CREATE FUNCTION shop.touch() RETURNS trigger LANGUAGE plpgsql AS $f$
BEGIN
  NEW.notes := coalesce(NEW.notes, '') || ';'; -- a comment
  RETURN NEW;
END $f$;
CREATE FUNCTION shop.log_all() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RETURN NULL; END $f$;
CREATE FUNCTION shop.total(VARIADIC amounts numeric[] DEFAULT '{}', OUT sum numeric, OUT n bigint) LANGUAGE sql AS 'SELECT sum(a), count(*) FROM unnest(amounts) a';
CREATE FUNCTION shop.customers_of(m shop.mood) RETURNS SETOF shop.customer LANGUAGE sql STABLE ROWS 10 COST 200 AS 'SELECT * FROM shop.customer WHERE mood = m';
CREATE FUNCTION shop.rows_of(a integer, b integer DEFAULT 2) RETURNS TABLE (x integer, y text) LANGUAGE sql AS $$ SELECT a, b::text $$;
CREATE FUNCTION shop.rows_of(a text) RETURNS text LANGUAGE sql RETURN upper(a) || (SELECT count(*) FROM shop.customer);
CREATE FUNCTION shop.atomic(a integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT a + 1; SELECT CASE WHEN a > 1 THEN 2 ELSE 3 END; END;
CREATE FUNCTION "Odd Schema"."Fün$c"("A b" integer) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
COMMENT ON FUNCTION shop.slug(text) IS 'for addresses';
COMMENT ON FUNCTION shop.total(numeric[]) IS E'two\nlines \\ and ''quotes''';
CREATE PROCEDURE shop.clean() LANGUAGE sql AS 'DELETE FROM shop.line WHERE n = 0';
CREATE PROCEDURE shop.swap(INOUT a integer, INOUT b integer) LANGUAGE plpgsql AS $$ DECLARE c integer := a; BEGIN a := b; b := c; END $$;
CREATE PROCEDURE shop.out_of(IN a integer, OUT b text) LANGUAGE plpgsql AS $$ BEGIN b := a; END $$;
COMMENT ON PROCEDURE shop.clean() IS 'at night';
CREATE FUNCTION shop.longer(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN length(a) > length(b) THEN a ELSE b END';
CREATE AGGREGATE shop.longest(text) (SFUNC = shop.longer, STYPE = text, INITCOND = '', PARALLEL = SAFE);
CREATE AGGREGATE shop.how_many(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0', COMBINEFUNC = int8pl);
CREATE AGGREGATE shop.middle(float8 ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);
CREATE AGGREGATE shop.moving(int4) (SFUNC = int4pl, STYPE = int4, INITCOND = '0', MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int4, MINITCOND = '0');
COMMENT ON AGGREGATE shop.longest(text) IS 'the longest one';
-- views
CREATE VIEW shop.happy AS SELECT id, name, email FROM shop.customer WHERE mood = 'happy' WITH LOCAL CHECK OPTION;
CREATE VIEW shop.happier (who, how) WITH (security_barrier = true) AS SELECT h.name, count(*) FROM shop.happy h GROUP BY h.name;
CREATE RECURSIVE VIEW shop.tree (id, depth) AS SELECT id, 1 FROM shop.customer WHERE parent IS NULL UNION ALL SELECT c.id, t.depth + 1 FROM shop.customer c JOIN tree t ON c.parent = t.id;
CREATE VIEW shop.in_list AS SELECT id FROM shop.product WHERE title IN ('a', 'b') AND title::text ~ E'\\d' OR price BETWEEN 1 AND 2;
CREATE VIEW "Odd Schema"."View" AS SELECT "Column" AS "select", "a b", row_number() OVER w AS rn FROM "Odd Schema"."Table" WINDOW w AS (PARTITION BY "class" ORDER BY "é");
ALTER VIEW shop.happy ALTER COLUMN name SET DEFAULT 'nobody';
COMMENT ON VIEW shop.happy IS 'they are';
COMMENT ON COLUMN shop.happy.name IS 'theirs';
CREATE MATERIALIZED VIEW shop.counts WITH (fillfactor = 70) AS SELECT mood, count(*) AS n FROM shop.customer GROUP BY mood;
CREATE MATERIALIZED VIEW shop.longest_names AS SELECT mood, shop.longest(name) AS name FROM shop.customer GROUP BY mood;
CREATE MATERIALIZED VIEW shop.of_counts AS SELECT max(n) AS n FROM shop.counts;
CREATE UNIQUE INDEX counts_mood ON shop.counts (mood);
CREATE INDEX ON shop.counts (n DESC);
CREATE INDEX names_lower ON shop.longest_names (lower(name));
COMMENT ON MATERIALIZED VIEW shop.counts IS 'of last night';
COMMENT ON COLUMN shop.counts.n IS 'how many';
COMMENT ON INDEX shop.counts_mood IS 'refresh needs it';
ALTER MATERIALIZED VIEW shop.counts CLUSTER ON counts_mood;
-- triggers, rules, policies
CREATE TRIGGER touched BEFORE INSERT OR UPDATE OF name, notes ON shop.customer FOR EACH ROW WHEN (NEW.name <> 'x') EXECUTE FUNCTION shop.touch();
CREATE TRIGGER logged AFTER UPDATE ON shop.customer REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION shop.log_all();
CREATE CONSTRAINT TRIGGER checked AFTER INSERT ON shop.customer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shop.log_all('a', 'b''c');
CREATE TRIGGER of_parts AFTER INSERT ON shop."Order" FOR EACH ROW EXECUTE FUNCTION shop.log_all();
CREATE TRIGGER of_one AFTER DELETE ON shop.order_2023_1 FOR EACH ROW EXECUTE FUNCTION shop.log_all();
CREATE TRIGGER into_view INSTEAD OF INSERT ON shop.happier FOR EACH ROW EXECUTE FUNCTION shop.log_all();
ALTER TABLE shop.customer DISABLE TRIGGER logged;
ALTER TABLE shop.customer ENABLE ALWAYS TRIGGER touched;
ALTER TABLE shop.order_2023_1 ENABLE REPLICA TRIGGER of_one;
COMMENT ON TRIGGER touched ON shop.customer IS 'keeps notes';
CREATE RULE no_delete AS ON DELETE TO shop.product DO INSTEAD NOTHING;
CREATE RULE to_both AS ON INSERT TO shop.line DO ALSO (INSERT INTO public.plain VALUES (NEW.n, 'a;b'); UPDATE public.plain SET c = 'x' WHERE a = NEW.n);
CREATE RULE happy_del AS ON DELETE TO shop.happy WHERE OLD.name <> 'me' DO INSTEAD DELETE FROM shop.customer WHERE id = OLD.id;
ALTER TABLE shop.product DISABLE RULE no_delete;
COMMENT ON RULE no_delete ON shop.product IS 'they stay';
ALTER TABLE shop.customer ENABLE ROW LEVEL SECURITY;
ALTER TABLE shop.customer FORCE ROW LEVEL SECURITY;
ALTER TABLE shop.product ENABLE ROW LEVEL SECURITY;
ALTER TABLE shop.line ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON shop.customer FOR SELECT TO sink_reader, sink_writer USING (name = CURRENT_USER);
CREATE POLICY "Not Sad" ON shop.customer AS RESTRICTIVE USING (mood <> 'sad') WITH CHECK (id IN (SELECT customer FROM shop."Order"));
CREATE POLICY ins ON shop.product FOR INSERT WITH CHECK (price > 0);
COMMENT ON POLICY own ON shop.customer IS 'their own';
-- operators
CREATE FUNCTION shop.same(a shop.point3, b shop.point3) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x = b.x';
CREATE FUNCTION shop.less(a shop.point3, b shop.point3) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x < b.x';
CREATE FUNCTION shop.cmp(a shop.point3, b shop.point3) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT sign(a.x - b.x)::integer';
CREATE FUNCTION shop.negate(a shop.point3) RETURNS shop.point3 LANGUAGE sql IMMUTABLE AS 'SELECT ROW(-a.x, -a.y, -a.z)::shop.point3';
CREATE OPERATOR shop.=== (FUNCTION = shop.same, LEFTARG = shop.point3, RIGHTARG = shop.point3, COMMUTATOR = OPERATOR(shop.===), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES);
CREATE OPERATOR shop.<<< (FUNCTION = shop.less, LEFTARG = shop.point3, RIGHTARG = shop.point3);
CREATE OPERATOR shop.!! (FUNCTION = shop.negate, RIGHTARG = shop.point3);
COMMENT ON OPERATOR shop.=== (shop.point3, shop.point3) IS 'nearly';
CREATE OPERATOR FAMILY shop.points USING btree;
CREATE OPERATOR CLASS shop.by_x FOR TYPE shop.point3 USING btree FAMILY shop.points AS OPERATOR 1 shop.<<<, OPERATOR 3 shop.===, FUNCTION 1 shop.cmp(shop.point3, shop.point3);
CREATE OPERATOR CLASS shop.by_hash FOR TYPE integer USING hash AS OPERATOR 1 =, FUNCTION 1 hashint4(integer);
CREATE OPERATOR FAMILY shop.ints USING btree;
ALTER OPERATOR FAMILY shop.ints USING btree ADD OPERATOR 1 < (integer, bigint), FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint);
COMMENT ON OPERATOR CLASS shop.by_x USING btree IS 'only x';
COMMENT ON OPERATOR FAMILY shop.points USING btree IS 'all';
CREATE CAST (shop.address AS text) WITH INOUT AS ASSIGNMENT;
CREATE FUNCTION shop.to_point(a integer) RETURNS shop.point3 LANGUAGE sql IMMUTABLE AS 'SELECT ROW(a, a, a)::shop.point3';
CREATE CAST (integer AS shop.point3) WITH FUNCTION shop.to_point(integer) AS IMPLICIT;
CREATE CAST (shop.pair AS text) WITH INOUT;
COMMENT ON CAST (integer AS shop.point3) IS 'the diagonal';
CREATE CONVERSION shop.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- text search
CREATE TEXT SEARCH DICTIONARY shop.plain_words (TEMPLATE = pg_catalog.simple, STOPWORDS = 'english', ACCEPT = 'false');
CREATE TEXT SEARCH DICTIONARY shop.stems (TEMPLATE = snowball, LANGUAGE = german);
CREATE TEXT SEARCH DICTIONARY shop.simplest (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION shop.words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION shop.words ADD MAPPING FOR asciiword, word WITH shop.plain_words, shop.stems;
ALTER TEXT SEARCH CONFIGURATION shop.words ADD MAPPING FOR int WITH simple;
CREATE TEXT SEARCH TEMPLATE shop.template (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH PARSER shop.parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, HEADLINE = prsd_headline, LEXTYPES = prsd_lextype);
COMMENT ON TEXT SEARCH CONFIGURATION shop.words IS 'for titles';
COMMENT ON TEXT SEARCH DICTIONARY shop.stems IS 'Stämme';
-- statistics and attributes
CREATE STATISTICS shop.both (dependencies, ndistinct) ON name, code FROM shop.customer;
CREATE STATISTICS shop.plain_mcv (mcv) ON a, b FROM public.plain;
CREATE STATISTICS shop.expr ON lower(b), (a + 1) FROM public.plain;
ALTER STATISTICS shop.both SET STATISTICS 200;
COMMENT ON STATISTICS shop.both IS 'they go together';
ALTER TABLE shop.customer ALTER name SET STATISTICS 500, ALTER data SET STORAGE EXTERNAL, ALTER notes SET COMPRESSION pglz, ALTER code SET (n_distinct = -0.5);
ALTER TABLE public.plain ALTER b SET STORAGE MAIN, ALTER c SET STORAGE PLAIN, ALTER d SET STATISTICS 0, ALTER a SET (n_distinct = 7, n_distinct_inherited = 9);
ALTER TABLE shop.product ALTER tags SET STATISTICS 10, ALTER title SET COMPRESSION pglz, ALTER tags SET COMPRESSION pglz;
ALTER TABLE shop.customer REPLICA IDENTITY FULL;
ALTER TABLE public.plain REPLICA IDENTITY NOTHING;
ALTER TABLE shop.product ADD CONSTRAINT by_title UNIQUE (title), REPLICA IDENTITY USING INDEX by_title;
ALTER TABLE shop.customer CLUSTER ON customer_pkey;
ALTER TABLE shop.product CLUSTER ON product_pkey;
-- outside
CREATE FUNCTION shop.on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER sink_end ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE') EXECUTE FUNCTION shop.on_ddl();
CREATE EVENT TRIGGER sink_drop ON sql_drop EXECUTE FUNCTION shop.on_ddl();
CREATE EVENT TRIGGER sink_start ON ddl_command_start EXECUTE FUNCTION shop.on_ddl();
ALTER EVENT TRIGGER sink_drop DISABLE;
ALTER EVENT TRIGGER sink_start ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER sink_end IS 'sees all';
CREATE PUBLICATION sink_some FOR TABLE shop.product, shop.line WITH (publish = 'insert, update');
CREATE PUBLICATION sink_all FOR ALL TABLES;
CREATE PUBLICATION sink_parts FOR TABLE shop."Order" WITH (publish_via_partition_root = true);
COMMENT ON PUBLICATION sink_all IS 'everything';
CREATE FOREIGN DATA WRAPPER sink_wrapper OPTIONS (debug 'true');
CREATE SERVER sink_far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'far', dbname 'x');
CREATE SERVER "Sink Server" TYPE 'a' VERSION '1' FOREIGN DATA WRAPPER sink_wrapper;
CREATE FOREIGN TABLE shop.far_line (id integer OPTIONS (column_name 'nr') NOT NULL, title text COLLATE "C" DEFAULT 'x', CONSTRAINT positive CHECK (id > 0)) SERVER sink_far OPTIONS (table_name 't');
CREATE FOREIGN TABLE shop.far_too (a shop.mood, b integer GENERATED ALWAYS AS (1) STORED) SERVER sink_far;
CREATE TABLE shop.far_all (a integer, b text) PARTITION BY LIST (a);
CREATE FOREIGN TABLE shop.far_part PARTITION OF shop.far_all FOR VALUES IN (1, 2) SERVER sink_far OPTIONS (table_name 'o');
COMMENT ON SERVER sink_far IS 'over there';
COMMENT ON FOREIGN TABLE shop.far_line IS 'lines there';
COMMENT ON COLUMN shop.far_line.title IS 'theirs';
COMMENT ON FOREIGN DATA WRAPPER sink_wrapper IS 'ours';
-- inheritance
CREATE TABLE shop.animal (id integer NOT NULL, name text CHECK (name <> ''));
CREATE TABLE shop.cat (id integer NOT NULL, name text, lives integer DEFAULT 9, CONSTRAINT animal_name_check CHECK (name <> ''));
ALTER TABLE shop.cat INHERIT shop.animal;
-- owners, grants, default privileges
ALTER TABLE shop.line OWNER TO "Sink Owner";
ALTER FUNCTION shop.slug(text) OWNER TO sink_writer;
ALTER TYPE shop.size OWNER TO sink_writer;
ALTER VIEW shop.in_list OWNER TO sink_reader;
ALTER SCHEMA "Odd Schema" OWNER TO "Sink Owner";
ALTER SEQUENCE shop.down OWNER TO sink_writer;
ALTER AGGREGATE shop.longest(text) OWNER TO sink_writer;
ALTER MATERIALIZED VIEW shop.of_counts OWNER TO sink_writer;
ALTER DOMAIN shop.percent OWNER TO sink_writer;
GRANT USAGE ON SCHEMA shop TO sink_reader, sink_writer;
GRANT ALL ON SCHEMA shop TO "Sink Owner";
GRANT SELECT ON shop.customer TO sink_reader;
GRANT SELECT, INSERT, UPDATE ON shop.customer TO sink_writer WITH GRANT OPTION;
GRANT DELETE ON shop.customer TO sink_writer;
GRANT SELECT (a, b), UPDATE (b) ON public.plain TO sink_reader;
GRANT REFERENCES (a) ON public.plain TO PUBLIC;
GRANT SELECT ON shop.happy, shop.counts TO PUBLIC;
GRANT SELECT ON shop.far_line TO sink_reader;
GRANT USAGE ON SEQUENCE shop.numbers, shop.product_id_seq TO sink_writer;
GRANT SELECT ON SEQUENCE "Odd Schema"."Seq" TO "Sink Owner";
REVOKE ALL ON FUNCTION shop.next_code() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shop.next_code() TO sink_writer;
REVOKE ALL ON PROCEDURE shop.clean() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shop.longest(text) TO sink_reader WITH GRANT OPTION;
REVOKE USAGE ON TYPE shop.mood, shop.address FROM PUBLIC;
GRANT USAGE ON TYPE shop.mood TO sink_reader;
REVOKE USAGE ON DOMAIN shop.email FROM PUBLIC;
GRANT USAGE ON FOREIGN SERVER sink_far TO sink_writer;
GRANT USAGE ON FOREIGN DATA WRAPPER sink_wrapper TO sink_writer;
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO sink_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE sink_writer GRANT EXECUTE ON FUNCTIONS TO sink_reader WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
-- more of tables
CREATE EXTENSION hstore SCHEMA "Odd Schema";
CREATE TABLE shop.typed OF shop.point3 (x NOT NULL, PRIMARY KEY (x));
CREATE INDEX plain_expr ON public.plain ((a + 1), lower(b));
ALTER INDEX public.plain_expr ALTER COLUMN 1 SET STATISTICS 99;
ALTER INDEX shop.customer_pkey SET (fillfactor = 60);
CREATE SCHEMA empty_schema;
