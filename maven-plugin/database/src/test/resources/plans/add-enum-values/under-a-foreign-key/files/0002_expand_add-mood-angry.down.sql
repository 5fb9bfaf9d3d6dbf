-- concertina: 1
-- change: add-mood-angry
-- phase: expand
-- parent: sha256/v1:6a46ba01f06fb37f677f0cada26779c09df38ec866727f779ed9c028129af743
-- transactional: yes
-- gate: none
-- schema: sha256/v1:3f50b8f0644bb149bebb94647361c143bf1d1f6ae8f2352b3bc9551a7c98f796
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: writes a table anew while nobody else can use it; reads the table, others may write
--   meanwhile; strongest lock ACCESS EXCLUSIVE

-- Look first: a row with a label that goes would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(mood) AS pg_catalog.text) AS sample
        FROM public.advice
            WHERE CAST(mood AS pg_catalog.text) IN ('ANGRY')
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.advice" have in "mood" a label that the earlier type does not know, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them another one. Then run this file again.';
    END IF;
END
$concertina$;

-- Look first: a row with a label that goes would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(region, number) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE CAST(mood AS pg_catalog.text) IN ('ANGRY')
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have in "mood" a label that the earlier type does not know, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them another one. Then run this file again.';
    END IF;
END
$concertina$;

-- PostgreSQL cannot take a label away: the type is made anew and its columns follow, in one
-- transaction. It writes their tables anew while nobody else can use them.
LOCK TABLE public.advice, public.orders IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.orders DROP CONSTRAINT orders_mood_fkey;

ALTER TYPE public.mood RENAME TO _former_0002_mood;

CREATE TYPE public.mood AS ENUM (
    'SAD',
    'HAPPY'
);

ALTER TABLE public.advice
    ALTER COLUMN mood TYPE public.mood USING CAST(CAST((mood) AS pg_catalog.text) AS public.mood);

ALTER TABLE public.orders
    ALTER COLUMN mood TYPE public.mood USING CAST(CAST((mood) AS pg_catalog.text) AS public.mood);

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('orders_pkey', 'orders_north_pkey'), ('orders_region_mood_key', 'orders_north_region_mood_key')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.orders'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.orders_north'::pg_catalog.regclass
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relname <> w.name
        ORDER BY step.number, w.name
    LOOP
        EXECUTE pg_catalog.format(
            'ALTER INDEX %I.%I RENAME TO %I',
            part.nspname,
            CASE part.number WHEN 1 THEN part.relname ELSE '_interim_' || part.oid END,
            CASE part.number WHEN 1 THEN '_interim_' || part.oid ELSE part.name END);
    END LOOP;
END
$concertina$;

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('orders_pkey', 'orders_rest_pkey'), ('orders_region_mood_key', 'orders_rest_region_mood_key')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.orders'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.orders_rest'::pg_catalog.regclass
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relname <> w.name
        ORDER BY step.number, w.name
    LOOP
        EXECUTE pg_catalog.format(
            'ALTER INDEX %I.%I RENAME TO %I',
            part.nspname,
            CASE part.number WHEN 1 THEN part.relname ELSE '_interim_' || part.oid END,
            CASE part.number WHEN 1 THEN '_interim_' || part.oid ELSE part.name END);
    END LOOP;
END
$concertina$;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_mood_fkey FOREIGN KEY (mood) REFERENCES public.advice (mood);

DO $concertina$
DECLARE
    former pg_catalog.regtype := 'public._former_0002_mood'::pg_catalog.regtype;
    wanted pg_catalog.text := 'public.mood';
    item record;
    label pg_catalog.text;
BEGIN
    FOR item IN
        SELECT pg_catalog.format('ALTER TABLE %I.%I ALTER COLUMN %I ', n.nspname, c.relname, a.attname) AS alter,
            a.attname AS column, CASE WHEN t.oid = former THEN '' ELSE '[]' END AS brackets,
            pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS value
        FROM pg_catalog.pg_attribute AS a
        JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid AND former IN (t.oid, t.typelem)
        JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE NOT a.attisdropped
        ORDER BY 1
    LOOP
        IF item.value IS NOT NULL THEN
            EXECUTE 'SELECT CAST((' || item.value || ') AS pg_catalog.text)' INTO label;
            EXECUTE item.alter || 'DROP DEFAULT';
        END IF;
        EXECUTE item.alter || 'TYPE ' || wanted || item.brackets || ' USING CAST(CAST('
            || pg_catalog.quote_ident(item.column) || ' AS pg_catalog.text' || item.brackets || ') AS '
            || wanted || item.brackets || ')';
        IF item.value IS NOT NULL THEN
            EXECUTE item.alter || 'SET DEFAULT ' || pg_catalog.quote_nullable(label) || '::' || wanted
                || item.brackets;
        END IF;
    END LOOP;
END
$concertina$;

DROP TYPE public._former_0002_mood;
