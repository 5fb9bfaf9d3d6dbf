-- concertina: 1
-- change: change-visit-note-to-varchar-40
-- phase: expand
-- parent: sha256/v1:4bf473359d2579c9d3e3844025e7eda84512f196dbe9fc01f4ad94f497c6bcab
-- transactional: yes
-- gate: none
-- schema: sha256/v1:0229dce64c3e5eae068f290cf04004d19e9e39622b1b7a59aedf67ccbe3beb4c
-- cost: writes a table anew while nobody else can use it; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 2 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The new type holds every old value in the same form: the catalog changes, the table is not
-- rewritten.
ALTER TABLE public.visit
    ALTER COLUMN note TYPE character varying(40);

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
