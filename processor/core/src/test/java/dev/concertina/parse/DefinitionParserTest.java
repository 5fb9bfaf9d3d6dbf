package dev.concertina.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.QualifiedName;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionParserTest {
    /** Every form that is understood, and what it defines. */
    private static final String FORMS = """
            CREATE VIEW public.films AS SELECT 1 | view public.films
            CREATE OR REPLACE VIEW shop."Films" (a) WITH (security_barrier) AS SELECT 1 | view shop."Films"
            CREATE RECURSIVE VIEW public.v (n) AS SELECT 1 | view public.v
            CREATE MATERIALIZED VIEW IF NOT EXISTS public.m AS SELECT 1 WITH NO DATA | materialized view public.m
            CREATE UNIQUE INDEX i ON shop.m USING btree (a) | index shop.i
            CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1' | function public.f()
            CREATE FUNCTION public.f(a int, OUT b text, INOUT c varchar(3) = 'x', VARIADIC d int[] DEFAULT '{}') RETURNS record AS '' | function public.f(integer, character varying, VARIADIC integer[])
            CREATE FUNCTION public.f(double precision, timestamp with time zone, "x" shop.mood, p character varying) RETURNS int AS '' | function public.f(double precision, timestamp with time zone, shop.mood, character varying)
            CREATE PROCEDURE public.p(IN a bigint, IN OUT b boolean) AS $$ ; $$ | procedure public.p(bigint, boolean)
            CREATE AGGREGATE public.a(int) (SFUNC = f, STYPE = int) | aggregate public.a(integer)
            CREATE AGGREGATE public.a(*) (SFUNC = f, STYPE = int) | aggregate public.a(*)
            CREATE AGGREGATE public.a(float8 ORDER BY x anyelement) (SFUNC = f, STYPE = int) | aggregate public.a(double precision ORDER BY anyelement)
            CREATE AGGREGATE public.a(BASETYPE = int, SFUNC = f, STYPE = int) | aggregate public.a(integer)
            CREATE TRIGGER t BEFORE INSERT OR UPDATE OF a, b ON shop.film FOR EACH ROW EXECUTE FUNCTION public.f() | trigger t ON shop.film
            CREATE CONSTRAINT TRIGGER "T" AFTER DELETE ON public.film DEFERRABLE FOR EACH ROW EXECUTE FUNCTION public.f() | trigger "T" ON public.film
            CREATE RULE r AS ON INSERT TO public.film DO INSTEAD NOTHING | rule r ON public.film
            CREATE EVENT TRIGGER e ON ddl_command_start EXECUTE FUNCTION public.f() | event trigger e
            CREATE POLICY p ON public.film AS RESTRICTIVE FOR SELECT TO alice USING (true) | policy p ON public.film
            CREATE TYPE public.c AS (a int, b text) | composite type public.c
            CREATE TYPE public.r AS RANGE (SUBTYPE = time) | range type public.r
            CREATE TYPE public.b (INPUT = i, OUTPUT = o) | base type public.b
            CREATE CAST (varchar AS shop.mood) WITH INOUT AS IMPLICIT | cast (character varying AS shop.mood)
            CREATE OPERATOR shop.=== (FUNCTION = f, LEFTARG = int, RIGHTARG = text) | operator shop.=== (integer, text)
            CREATE OPERATOR public.!! (FUNCTION = f, RIGHTARG = text) | operator public.!! (NONE, text)
            CREATE OPERATOR CLASS public.oc DEFAULT FOR TYPE int USING btree AS OPERATOR 1 < | operator class public.oc USING btree
            CREATE OPERATOR FAMILY public.o USING hash | operator family public.o USING hash
            ALTER OPERATOR FAMILY public.o USING btree ADD OPERATOR 1 pg_catalog.< (int, int8) | operator family member public.o USING btree OPERATOR 1 (integer, bigint)
            ALTER OPERATOR FAMILY public.o USING btree ADD FUNCTION 1 (int, int8) btint48cmp(int, int8) | operator family member public.o USING btree FUNCTION 1 (integer, bigint)
            CREATE COLLATION public.de (provider = icu, locale = 'de') | collation public.de
            CREATE CONVERSION public.c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8 | conversion public.c
            CREATE STATISTICS public.s (dependencies) ON a, b FROM public.film | statistics object public.s
            ALTER STATISTICS public.s SET STATISTICS 10 | statistics target public.s
            CREATE PUBLICATION p FOR ALL TABLES | publication p
            ALTER PUBLICATION p ADD TABLE ONLY public.film (a) WHERE (a > 1) | publication member p TABLE public.film
            ALTER PUBLICATION p ADD TABLES IN SCHEMA shop | publication member p TABLES IN SCHEMA shop
            CREATE FOREIGN DATA WRAPPER w | foreign data wrapper w
            CREATE SERVER s FOREIGN DATA WRAPPER w | server s
            CREATE USER MAPPING FOR alice SERVER s | user mapping FOR alice SERVER s
            CREATE FOREIGN TABLE public.t (a int) SERVER s | foreign table public.t
            CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = pg_catalog."default") | text search configuration public.c
            ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word WITH simple | text search mapping public.c FOR word
            CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = simple) | text search dictionary public.d
            CREATE TEXT SEARCH PARSER public.p (START = a, GETTOKEN = b) | text search parser public.p
            CREATE TEXT SEARCH TEMPLATE public.t (LEXIZE = a) | text search template public.t
            CREATE TRUSTED PROCEDURAL LANGUAGE l HANDLER h | language l
            CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler | access method m
            CREATE TRANSFORM FOR hstore LANGUAGE plperl (FROM SQL WITH FUNCTION public.f(internal)) | transform FOR public.hstore LANGUAGE plperl
            ALTER TABLE ONLY public.film ALTER COLUMN a SET STORAGE EXTERNAL | column storage public.film.a
            ALTER TABLE public.film ALTER a SET COMPRESSION lz4 | column compression public.film.a
            ALTER TABLE public.film ALTER COLUMN a SET STATISTICS 500 | column statistics public.film.a
            ALTER TABLE public.film ALTER COLUMN a SET (n_distinct = 5) | column options public.film.a
            ALTER VIEW public.v ALTER COLUMN a SET DEFAULT 1 | view column default public.v.a
            ALTER TABLE public.film REPLICA IDENTITY FULL | replica identity public.film
            ALTER TABLE public.film CLUSTER ON film_pkey | cluster TABLE public.film
            CREATE SCHEMA shop | schema shop
            CREATE EXTENSION IF NOT EXISTS hstore SCHEMA shop | extension hstore
            ALTER INDEX shop.i ALTER COLUMN 2 SET STATISTICS 100 | index statistics shop.i.2
            ALTER INDEX public.i SET (fillfactor = 50) | index options public.i
            ALTER SEQUENCE public.s SET UNLOGGED | sequence persistence public.s
            ALTER TABLE public.film OF public.c | typed table public.film
            ALTER TABLE public.film ADD CONSTRAINT k CHECK (a > 1) NOT ENFORCED | constraint k ON public.film
            ALTER FOREIGN TABLE public.film INHERIT public.item | inheritance public.film INHERIT public.item
            ALTER TABLE public.film ENABLE ROW LEVEL SECURITY | row security public.film
            ALTER TABLE ONLY public.film FORCE ROW LEVEL SECURITY | forced row security public.film
            ALTER TABLE public.film DISABLE TRIGGER t | trigger state t ON public.film
            ALTER TABLE public.film ENABLE ALWAYS TRIGGER t | trigger state t ON public.film
            ALTER TABLE public.film DISABLE RULE r | rule state r ON public.film
            ALTER EVENT TRIGGER e ENABLE REPLICA | event trigger state e
            ALTER MATERIALIZED VIEW public.m OWNER TO alice | owner MATERIALIZED VIEW public.m
            ALTER FUNCTION public.f(int4) OWNER TO alice | owner FUNCTION public.f(integer)
            COMMENT ON VIEW public.v IS 'x' | comment VIEW public.v
            COMMENT ON COLUMN public.v.a IS 'x' | comment COLUMN public.v.a
            COMMENT ON TRIGGER t ON public.film IS NULL | comment TRIGGER t ON public.film
            COMMENT ON CONSTRAINT c ON DOMAIN public.d IS 'x' | comment CONSTRAINT c ON DOMAIN public.d
            COMMENT ON OPERATOR CLASS public.oc USING btree IS 'x' | comment OPERATOR CLASS public.oc USING btree
            COMMENT ON OPERATOR shop.=== (int, NONE) IS 'x' | comment OPERATOR shop.=== (integer, NONE)
            COMMENT ON EXTENSION hstore IS 'x' | comment EXTENSION hstore
            GRANT SELECT, INSERT ON public.film TO "Alice" | grant TABLE public.film TO "Alice"
            GRANT SELECT (a), UPDATE (a) ON TABLE public.film TO alice WITH GRANT OPTION | grant COLUMN public.film.a TO alice WITH GRANT OPTION
            GRANT ALL ON FUNCTION public.f(text) TO GROUP alice GRANTED BY bob | grant FUNCTION public.f(text) TO alice
            GRANT USAGE ON SCHEMA shop TO PUBLIC | grant SCHEMA shop TO public
            REVOKE ALL ON FUNCTION public.f() FROM PUBLIC | revoke FUNCTION public.f() FROM public
            ALTER DEFAULT PRIVILEGES FOR ROLE a IN SCHEMA s GRANT SELECT ON TABLES TO b | default privilege FOR ROLE a IN SCHEMA s ON TABLES TO b
            """;

    @Test
    void everyFormIsTold() {
        Set<DefinitionKind> kinds = EnumSet.noneOf(DefinitionKind.class);
        FORMS.lines().forEach(line -> {
            String[] parts = line.split(" \\| ");
            Definition definition = DefinitionParser.parse(parts[0]);
            assertEquals(parts[1].strip(), definition.id().toString(), parts[0]);
            kinds.add(definition.kind());
        });
        assertEquals(EnumSet.allOf(DefinitionKind.class), kinds);
    }

    @Test
    void aStatementIsKeptAsItCameButForBeingReplaced() {
        Definition view = DefinitionParser.parse("-- all\nCREATE OR  REPLACE VIEW public.v AS\n  SELECT 1; -- one\n");

        assertEquals("CREATE VIEW public.v AS\n  SELECT 1", view.sql());
        assertEquals(Optional.of(QualifiedName.of("public", "v")), view.on());
        assertEquals(DefinitionParser.parse("create view public.v as /* a */ select 1"), view);
        assertNotEquals(DefinitionParser.parse("create view public.v as select 2"), view);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE TABLE t (a int) | At line 1, column 14 a statement (CREATE TABLE T ...) is not understood",
                "CREATE VIEW a AS SELECT 1 | At line 1, column 13 the name \"a\" has no schema; scripts run with search_path",
                "SELECT 1 | At line 1, column 1 a statement (SELECT ...) is not understood",
                "GRANT SELECT ON s.a, b TO c | At line 1, column 20 a statement (GRANT SELECT ON ...)",
                "CREATE VIEW public.a AS SELECT 1; create view PUBLIC.a as select 2 | At line 1, column 35 the view public.a is defined, which line 1, column 1 already does"
            })
    void whatIsNotUnderstoodIsToldWithItsPlace(String sql, String message) {
        SqlSyntaxException e = assertThrows(SqlSyntaxException.class, () -> DefinitionParser.script(sql));

        assertEquals(
                message.strip(),
                e.getMessage()
                        .substring(
                                0,
                                Math.min(
                                        message.strip().length(), e.getMessage().length())));
    }
}
