-- concertina: 1
-- change: add-mood-calm
-- phase: expand
-- parent: sha256/v1:4bf473359d2579c9d3e3844025e7eda84512f196dbe9fc01f4ad94f497c6bcab
-- transactional: yes
-- gate: none
-- schema: sha256/v1:0b6e41c76d8d3f06597b76751ec8b7ac9f1b07978bd2cd65bc570429cae6427c
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
        FROM public.visit
            WHERE CAST(mood AS pg_catalog.text) IN ('CALM')
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" have in "mood" a label that the earlier type does not know, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them another one. Then run this file again.';
    END IF;
END
$concertina$;

-- PostgreSQL cannot take a label away: the type is made anew and its columns follow, in one
-- transaction. It writes their tables anew while nobody else can use them.
ALTER TYPE public.mood RENAME TO _former_0002_mood;

CREATE TYPE public.mood AS ENUM (
    'GLAD',
    'SAD'
);

ALTER TABLE public.visit
    ALTER COLUMN mood TYPE public.mood USING CAST(CAST((mood) AS pg_catalog.text) AS public.mood);

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('visit_mood_idx', 'visit_even_mood_idx'), ('visit_note_idx', 'visit_even_note_idx'), ('visit_pkey', 'visit_even_pkey')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.visit'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.visit_even'::pg_catalog.regclass
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

COMMENT ON INDEX public.visit_even_mood_idx IS NULL;

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('visit_mood_idx', 'visit_odd_mood_idx'), ('visit_note_idx', 'visit_odd_note_idx'), ('visit_pkey', 'visit_odd_pkey')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.visit'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.visit_odd'::pg_catalog.regclass
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

COMMENT ON INDEX public.visit_odd_mood_idx IS NULL;

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
