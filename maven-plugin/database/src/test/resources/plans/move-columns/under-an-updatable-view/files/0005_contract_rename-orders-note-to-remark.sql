-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: contract
-- parent: sha256/v1:2e8a9406e7a85c7f0af5e69eb3accd47058587049e3cc2acd9fcafd8ceaff67a
-- depends: 0004_constrain_rename-orders-note-to-remark
-- transactional: yes
-- gate: live
-- schema: sha256/v1:250638dd33a08396de44030e3dcfa3ef72e4e21d3c13a8698c070cf7c7efde38
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; strongest lock ACCESS EXCLUSIVE

-- Prove that no row disagrees: replication and restores pass the triggers by.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE remark IS DISTINCT FROM CAST((note) AS text) AND note IS DISTINCT FROM CAST((remark) AS text)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- Old code is gone: stop the triggers, retire the old columns under names that nobody reads, and
-- let the new ones take over. It changes the catalog only, whatever the size of the table.
DO $concertina$
DECLARE
    dependents pg_catalog.text;
BEGIN
    WITH RECURSIVE relation AS (
        SELECT 'public.orders'::pg_catalog.regclass AS oid
        UNION
        SELECT i.inhrelid::pg_catalog.regclass
        FROM pg_catalog.pg_inherits AS i
        JOIN relation AS r ON i.inhparent = r.oid
    ),
    subject AS (
        SELECT a.attrelid, a.attnum, a.attname
        FROM pg_catalog.pg_attribute AS a
        JOIN relation AS r ON a.attrelid = r.oid
        WHERE a.attname = ANY (ARRAY['note']::pg_catalog.name[]) AND NOT a.attisdropped
    ),
    dependent AS (
        SELECT d.classid, d.objid, d.objsubid
        FROM pg_catalog.pg_depend AS d
        JOIN subject AS s ON d.refobjid = s.attrelid AND d.refobjsubid = s.attnum
        LEFT JOIN pg_catalog.pg_attrdef AS f
            ON d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass AND d.objid = f.oid
        WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
            AND (f.adrelid, f.adnum) IS DISTINCT FROM (s.attrelid, s.attnum)
            AND (d.classid <> 'pg_catalog.pg_class'::pg_catalog.regclass OR d.objsubid > 0)
    ),
    function AS (
        SELECT p.oid, p.prosrc
        FROM pg_catalog.pg_proc AS p
        JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
        JOIN pg_catalog.pg_language AS l ON l.oid = p.prolang
        WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
            AND l.lanname NOT IN ('internal', 'c')
            AND p.proname !~ '^[!~_]*concertina' AND n.nspname !~ '^concertina'
            AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_depend AS e
                WHERE e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND e.objid = p.oid
                    AND e.deptype = 'e')
    ),
    caller AS (
        SELECT DISTINCT f.oid
        FROM function AS f
        JOIN subject AS s ON f.prosrc ~* pg_catalog.concat(
            '(?<![[:alnum:]_$])', pg_catalog.regexp_replace(s.attname, '([^[:alnum:]_])', '\\\1', 'g'),
            '(?![[:alnum:]_$])')
        JOIN pg_catalog.pg_class AS c ON c.oid = s.attrelid
        WHERE f.prosrc ~* pg_catalog.concat(
                '(?<![[:alnum:]_$])', pg_catalog.regexp_replace(c.relname, '([^[:alnum:]_])', '\\\1', 'g'),
                '(?![[:alnum:]_$])')
            OR EXISTS (
                SELECT FROM pg_catalog.pg_trigger AS t
                WHERE t.tgrelid = c.oid AND t.tgfoid = f.oid AND t.tgname !~ '^[!~]concertina')
    )
    SELECT pg_catalog.string_agg(DISTINCT x.description, ', ')
    INTO dependents
    FROM (
        SELECT CASE WHEN w.ev_class NOT IN (SELECT r.oid FROM relation AS r)
            THEN pg_catalog.pg_describe_object('pg_catalog.pg_class'::pg_catalog.regclass, w.ev_class, 0)
            ELSE pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid) END AS description
        FROM dependent AS d
        LEFT JOIN pg_catalog.pg_rewrite AS w
            ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = w.oid
        LEFT JOIN pg_catalog.pg_trigger AS t
            ON d.classid = 'pg_catalog.pg_trigger'::pg_catalog.regclass AND d.objid = t.oid
        WHERE d.classid = ANY (ARRAY[
                'pg_catalog.pg_rewrite'::pg_catalog.regclass, 'pg_catalog.pg_policy'::pg_catalog.regclass,
                'pg_catalog.pg_attrdef'::pg_catalog.regclass, 'pg_catalog.pg_class'::pg_catalog.regclass,
                'pg_catalog.pg_trigger'::pg_catalog.regclass, 'pg_catalog.pg_proc'::pg_catalog.regclass,
                'pg_catalog.pg_publication_rel'::pg_catalog.regclass,
                'pg_catalog.pg_statistic_ext'::pg_catalog.regclass])
            AND COALESCE(NOT t.tgisinternal AND t.tgname !~ '^[!~]concertina', true)
        UNION
        SELECT pg_catalog.pg_describe_object('pg_catalog.pg_proc'::pg_catalog.regclass, c.oid, 0)
        FROM caller AS c
    ) AS x;
    IF dependents IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'dependent_objects_still_exist',
            MESSAGE = pg_catalog.concat('"note" of table "public.orders" still used by ', dependents, ' – they would follow what is retired, so nothing was changed.'),
            HINT = 'Make them use the new form or drop them, then run the file again.';
    END IF;
END
$concertina$;

DROP TRIGGER "!concertina_first" ON public.orders;

DROP TRIGGER "~concertina_last" ON public.orders;

DROP FUNCTION public.concertina_sync_first_orders();

DROP FUNCTION public.concertina_sync_last_orders();

ALTER TABLE public.orders RENAME COLUMN note TO _retired_0002_note;
