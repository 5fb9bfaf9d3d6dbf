-- Which groups of definitions may hold anything: cheap questions before queries whose planning alone takes longer than all
-- else that is asked of a small database. A group too many costs time, one too few an object.
WITH
own AS (SELECT oid FROM pg_namespace WHERE nspname IN ('concertina', 'concertina_attic')),
base AS (SELECT datdba FROM pg_database WHERE datname = current_database()),
held (name, there) AS (
    SELECT 'relations',
        EXISTS (SELECT FROM pg_class WHERE oid >= 16384 AND relkind IN ('v', 'm', 'c', 'f'))
        OR EXISTS (SELECT FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal
            AND t.tgname !~ '^([!~]concertina_|concertina_sync_)' AND c.relnamespace NOT IN (SELECT oid FROM own))
        OR EXISTS (SELECT FROM pg_rewrite WHERE oid >= 16384 AND rulename <> '_RETURN')
        OR EXISTS (SELECT FROM pg_policy)
    UNION ALL SELECT 'attributes',
        EXISTS (SELECT FROM pg_class WHERE oid >= 16384 AND (relrowsecurity OR relforcerowsecurity OR reloftype <> 0 OR relpersistence = 'u'
            OR relkind = 'v' OR relkind IN ('r', 'p', 'm') AND relreplident <> 'd' OR relkind IN ('i', 'I') AND reloptions IS NOT NULL))
        OR EXISTS (SELECT FROM pg_index WHERE indrelid >= 16384 AND indisclustered)
        OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
            AND (a.attcompression <> '' OR a.attstattarget <> -1 OR a.attoptions IS NOT NULL))
        OR EXISTS (SELECT FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
            WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'm', 'f') AND a.attnum > 0 AND a.attstorage <> t.typstorage)
        OR EXISTS (SELECT FROM pg_statistic_ext)
        OR EXISTS (SELECT FROM pg_inherits h JOIN pg_class c ON c.oid IN (h.inhrelid, h.inhparent) WHERE c.relkind = 'f')
        OR EXISTS (SELECT FROM pg_constraint k CROSS JOIN LATERAL to_jsonb(k) x
            WHERE k.conrelid >= 16384 AND (NOT k.convalidated OR x ->> 'conperiod' = 'true'))
    UNION ALL SELECT 'routines',
        EXISTS (SELECT FROM pg_proc WHERE oid >= 16384 AND pronamespace NOT IN (SELECT oid FROM own) AND proname !~ '^([!~]concertina_|concertina_sync_)')
        OR EXISTS (SELECT FROM pg_type WHERE oid >= 16384 AND (typtype = 'r' OR NOT typisdefined))
        OR EXISTS (SELECT FROM pg_operator WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_opfamily WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_opclass WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_cast WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_transform)
    UNION ALL SELECT 'others',
        EXISTS (SELECT FROM pg_collation WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_conversion WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_ts_parser WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_ts_template WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_ts_dict WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_ts_config WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_event_trigger)
        OR EXISTS (SELECT FROM pg_publication)
        OR EXISTS (SELECT FROM pg_foreign_data_wrapper)
        OR EXISTS (SELECT FROM pg_language WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_am WHERE oid >= 16384)
        OR EXISTS (SELECT FROM pg_extension WHERE extname <> 'plpgsql')
    UNION ALL SELECT 'publications', EXISTS (SELECT FROM pg_publication)
    UNION ALL SELECT 'belongings',
        EXISTS (SELECT FROM pg_description d LEFT JOIN pg_class c ON d.classoid = 'pg_class'::regclass AND c.oid = d.objoid
            LEFT JOIN pg_type t ON d.classoid = 'pg_type'::regclass AND t.oid = d.objoid
            WHERE d.objoid >= 16384 AND coalesce(c.relkind, '-') NOT IN ('r', 'p') AND coalesce(t.typtype, '-') NOT IN ('e', 'd')
              AND NOT (d.classoid = 'pg_namespace'::regclass AND d.objoid IN (SELECT oid FROM own)))
        OR coalesce(obj_description(to_regnamespace('public')::oid, 'pg_namespace'), '') <> 'standard public schema'
        OR EXISTS (SELECT FROM pg_class c JOIN base b ON c.relowner <> b.datdba WHERE c.oid >= 16384)
        OR EXISTS (SELECT FROM pg_type t JOIN base b ON t.typowner <> b.datdba WHERE t.oid >= 16384)
        OR EXISTS (SELECT FROM pg_namespace n JOIN base b ON n.nspowner <> b.datdba WHERE n.oid >= 16384)
        OR EXISTS (SELECT FROM pg_class WHERE oid >= 16384 AND relacl IS NOT NULL AND relnamespace NOT IN (SELECT oid FROM own))
        OR EXISTS (SELECT FROM pg_attribute WHERE attrelid >= 16384 AND attacl IS NOT NULL)
        OR EXISTS (SELECT FROM pg_type WHERE oid >= 16384 AND typacl IS NOT NULL)
        OR EXISTS (SELECT FROM pg_namespace WHERE oid >= 16384 AND nspacl IS NOT NULL AND oid NOT IN (SELECT oid FROM own))
        OR NOT EXISTS (SELECT FROM pg_namespace n JOIN pg_init_privs i
            ON i.classoid = 'pg_namespace'::regclass AND i.objoid = n.oid AND i.objsubid = 0
            WHERE n.nspname = 'public' AND n.nspacl = i.initprivs AND n.nspowner IN (10, coalesce(to_regrole('pg_database_owner')::oid, 10)))
        OR EXISTS (SELECT FROM pg_default_acl))
SELECT h.name FROM held h
WHERE h.there OR h.name = 'belongings' AND EXISTS (SELECT FROM held o WHERE o.there AND o.name IN ('relations', 'attributes', 'routines', 'others'))
