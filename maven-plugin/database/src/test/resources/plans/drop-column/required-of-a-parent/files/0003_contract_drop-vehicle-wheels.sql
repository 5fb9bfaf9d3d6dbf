-- concertina: 1
-- change: drop-vehicle-wheels
-- phase: contract
-- parent: sha256/v1:9f39d067fdcc0400e3d6a6c02676ae25790ab58dc49d00a09a787c1342e9d303
-- depends: 0002_expand_drop-vehicle-wheels
-- transactional: yes
-- gate: live
-- schema: sha256/v1:623277a5a8124376666dfb09a7fd744d1691969b15474172d4dca685bfa64eae
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: the column stays under a name that nobody reads, with every value, until its
-- purge.
DO $concertina$
DECLARE
    dependents pg_catalog.text;
BEGIN
    WITH RECURSIVE relation AS (
        SELECT 'public.vehicle'::pg_catalog.regclass AS oid
        UNION
        SELECT i.inhrelid::pg_catalog.regclass
        FROM pg_catalog.pg_inherits AS i
        JOIN relation AS r ON i.inhparent = r.oid
    ),
    subject AS (
        SELECT a.attrelid, a.attnum, a.attname
        FROM pg_catalog.pg_attribute AS a
        JOIN relation AS r ON a.attrelid = r.oid
        WHERE a.attname = ANY (ARRAY['wheels']::pg_catalog.name[]) AND NOT a.attisdropped
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
            MESSAGE = pg_catalog.concat('"wheels" of table "public.vehicle" still used by ', dependents, ' – they would follow what is retired, so nothing was changed.'),
            HINT = 'Make them use the new form or drop them, then run the file again.';
    END IF;
END
$concertina$;

ALTER TABLE public.vehicle RENAME COLUMN wheels TO _retired_0002_wheels;
