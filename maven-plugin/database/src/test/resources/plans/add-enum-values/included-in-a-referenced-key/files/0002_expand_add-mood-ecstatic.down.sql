-- concertina: 1
-- change: add-mood-ecstatic
-- phase: expand
-- parent: sha256/v1:623d3481343fdc05c7b51f860876dea6e3f7e522e995269039715e269be3e597
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b4f2f702a25c244256e1e8688515514a8e1c0fbfec417b0d94ca84bef1f4c549
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
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.staff
            WHERE CAST(mood AS pg_catalog.text) IN ('ECSTATIC')
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.staff" have in "mood" a label that the earlier type does not know, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them another one. Then run this file again.';
    END IF;
END
$concertina$;

-- PostgreSQL cannot take a label away: the type is made anew and its columns follow, in one
-- transaction. It writes their tables anew while nobody else can use them.
LOCK TABLE public.staff, public.visit IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.visit DROP CONSTRAINT visit_host_fkey;

DROP INDEX public.staff_sad;

ALTER TYPE public.mood RENAME TO _former_0002_mood;

CREATE TYPE public.mood AS ENUM (
    'SAD',
    'HAPPY'
);

ALTER TABLE public.staff
    ALTER COLUMN mood TYPE public.mood USING CAST(CAST((mood) AS pg_catalog.text) AS public.mood);

CREATE INDEX staff_sad
    ON public.staff (id)
    WHERE mood = 'SAD';

COMMENT ON INDEX public.staff_sad IS 'whom to ask';

ALTER TABLE public.visit
    ADD CONSTRAINT visit_host_fkey FOREIGN KEY (host) REFERENCES public.staff (badge);

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
