-- concertina: 1
-- change: drop-car
-- phase: contract
-- parent: sha256/v1:4927f797f5032d1ec58bfbc281ee9194c5b552679c3b00e21f8a312308011fc2
-- transactional: yes
-- gate: live
-- schema: sha256/v1:1474d89186623b6a10950c391a907eff8fefd2900c24ace7491d75261353c38a
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: the table waits in the attic, with every row, until its purge. It changes the
-- catalog only, whatever the size of the table.
DO $concertina$
BEGIN
    IF pg_catalog.to_regnamespace('concertina_attic') IS NULL THEN
        CREATE SCHEMA concertina_attic;
    END IF;
END
$concertina$;

DO $concertina$
DECLARE
    dependents pg_catalog.text;
BEGIN
    WITH RECURSIVE relation AS (
        SELECT 'public.car'::pg_catalog.regclass AS oid
        UNION
        SELECT i.inhrelid::pg_catalog.regclass
        FROM pg_catalog.pg_inherits AS i
        JOIN relation AS r ON i.inhparent = r.oid
    ),
    dependent AS (
        SELECT d.classid, d.objid, d.objsubid
        FROM pg_catalog.pg_depend AS d
        JOIN pg_catalog.pg_class AS c ON c.oid IN (SELECT r.oid FROM relation AS r)
        LEFT JOIN pg_catalog.pg_type AS t ON t.oid = c.reltype
        WHERE (d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = c.oid
                OR d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
                    AND d.refobjid IN (t.oid, t.typarray))
            AND (d.classid <> 'pg_catalog.pg_class'::pg_catalog.regclass OR d.objsubid > 0)
            AND d.classid <> ALL (ARRAY[
                'pg_catalog.pg_publication_rel'::pg_catalog.regclass,
                'pg_catalog.pg_statistic_ext'::pg_catalog.regclass])
            AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_attrdef AS x
                WHERE x.oid = d.objid AND x.adrelid IN (SELECT r.oid FROM relation AS r))
            AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_policy AS x
                WHERE x.oid = d.objid AND x.polrelid IN (SELECT r.oid FROM relation AS r))
            AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_rewrite AS x
                WHERE x.oid = d.objid AND x.ev_class IN (SELECT r.oid FROM relation AS r))
            AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_trigger AS x
                WHERE x.oid = d.objid AND x.tgrelid IN (SELECT r.oid FROM relation AS r))
            AND NOT (d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                AND d.objid IN (SELECT r.oid FROM relation AS r))
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
        JOIN pg_catalog.pg_class AS c ON c.oid IN (SELECT r.oid FROM relation AS r)
        WHERE f.prosrc ~* pg_catalog.concat(
            '\m(from|join|into|update|only|table)\s+("?[[:alnum:]_$]+"?\s*\.\s*)?"?',
            pg_catalog.regexp_replace(c.relname, '([^[:alnum:]_])', '\\\1', 'g'), '(?![[:alnum:]_$])')
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
            MESSAGE = pg_catalog.concat('Table "public.car" still used by ', dependents, ' – they would follow what is retired, so nothing was changed.'),
            HINT = 'Make them use the new form or drop them, then run the file again.';
    END IF;
END
$concertina$;

CREATE TABLE concertina_attic._retired_0002_car_parent (
    LIKE public.car INCLUDING CONSTRAINTS INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION
);

ALTER TABLE public.car INHERIT concertina_attic._retired_0002_car_parent;

ALTER TABLE public.car NO INHERIT public.vehicle;

ALTER TABLE public.car NO INHERIT public.owned;

ALTER INDEX public.car_pkey RENAME TO _retired_0002_car_pkey;

ALTER TABLE public.car RENAME TO _retired_0002_car;

ALTER TABLE public._retired_0002_car SET SCHEMA concertina_attic;
