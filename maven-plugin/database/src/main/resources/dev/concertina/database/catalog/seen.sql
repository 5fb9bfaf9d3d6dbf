-- What a reader of the user's objects sees; queries for definitions begin with it. Each gives statements as pg_dump would
-- print them, with the search path pinned so that every name is qualified.
WITH
space AS (
    SELECT oid, nspname, nspowner, nspacl FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'concertina', 'concertina_attic')),
member AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
base AS (SELECT datdba AS owner FROM pg_database WHERE datname = current_database()),
relation AS (
    SELECT c.*, format('%I.%I', s.nspname, c.relname) AS id, s.nspname,
        CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'S' THEN 'SEQUENCE'
            WHEN 'i' THEN 'INDEX' WHEN 'I' THEN 'INDEX' WHEN 'c' THEN 'TYPE' ELSE 'TABLE' END AS word
    FROM pg_class c JOIN space s ON s.oid = c.relnamespace
    WHERE c.relkind <> 't' AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_class'::regclass AND m.objid = c.oid)),
attribute AS (
    SELECT a.*, r.id, r.word, r.relkind, r.nspname, r.relname, t.typstorage
    FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid LEFT JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attnum > 0 AND NOT a.attisdropped AND r.relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
      AND a.attname !~ '^_retired_[0-9]+_'),
sort AS (
    SELECT t.*, format('%I.%I', s.nspname, t.typname) AS id, CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END AS word
    FROM pg_type t JOIN space s ON s.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE (t.typtype IN ('d', 'e', 'r', 'p') OR c.relkind = 'c' OR t.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid))
      AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)),
routine AS (
    SELECT p.*, CASE WHEN p.prokind = 'a' AND p.pronargs = 0 THEN format('%I.%I(*)', s.nspname, p.proname) ELSE p.oid::regprocedure::text END AS id,
        CASE p.prokind WHEN 'p' THEN 'PROCEDURE' WHEN 'a' THEN 'AGGREGATE' ELSE 'FUNCTION' END AS word
    FROM pg_proc p JOIN space s ON s.oid = p.pronamespace
    WHERE p.proname !~ '^([!~]concertina_|concertina_sync_)'
      AND NOT EXISTS (SELECT FROM pg_depend m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid AND m.deptype IN ('e', 'i'))),
operator AS (
    SELECT o.*, format('%I.%s', s.nspname, o.oprname) AS name, format('%I.%s (%s, %s)', s.nspname, o.oprname,
        CASE o.oprleft WHEN 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END, format_type(o.oprright, NULL)) AS id
    FROM pg_operator o JOIN space s ON s.oid = o.oprnamespace
    WHERE o.oprcode <> 0 AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_operator'::regclass AND m.objid = o.oid)),
family AS (
    SELECT f.*, format('%I.%I USING %I', s.nspname, f.opfname, a.amname) AS id
    FROM pg_opfamily f JOIN space s ON s.oid = f.opfnamespace JOIN pg_am a ON a.oid = f.opfmethod
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_opfamily'::regclass AND m.objid = f.oid)),
class AS (
    SELECT o.*, format('%I.%I USING %I', s.nspname, o.opcname, a.amname) AS id, format('%I.%I', s.nspname, o.opcname) AS name, a.amname
    FROM pg_opclass o JOIN space s ON s.oid = o.opcnamespace JOIN pg_am a ON a.oid = o.opcmethod
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_opclass'::regclass AND m.objid = o.oid)),
word AS (
    SELECT 'pg_collation'::regclass AS classid, c.oid, 'COLLATION' AS word, format('%I.%I', s.nspname, c.collname) AS id, c.collowner AS owner
    FROM pg_collation c JOIN space s ON s.oid = c.collnamespace
    UNION ALL SELECT 'pg_conversion'::regclass, c.oid, 'CONVERSION', format('%I.%I', s.nspname, c.conname), c.conowner
    FROM pg_conversion c JOIN space s ON s.oid = c.connamespace
    UNION ALL SELECT 'pg_statistic_ext'::regclass, x.oid, 'STATISTICS', format('%I.%I', s.nspname, x.stxname), x.stxowner
    FROM pg_statistic_ext x JOIN space s ON s.oid = x.stxnamespace
    UNION ALL SELECT 'pg_ts_config'::regclass, c.oid, 'TEXT SEARCH CONFIGURATION', format('%I.%I', s.nspname, c.cfgname), c.cfgowner
    FROM pg_ts_config c JOIN space s ON s.oid = c.cfgnamespace
    UNION ALL SELECT 'pg_ts_dict'::regclass, d.oid, 'TEXT SEARCH DICTIONARY', format('%I.%I', s.nspname, d.dictname), d.dictowner
    FROM pg_ts_dict d JOIN space s ON s.oid = d.dictnamespace
    UNION ALL SELECT 'pg_ts_parser'::regclass, p.oid, 'TEXT SEARCH PARSER', format('%I.%I', s.nspname, p.prsname), 0
    FROM pg_ts_parser p JOIN space s ON s.oid = p.prsnamespace
    UNION ALL SELECT 'pg_ts_template'::regclass, t.oid, 'TEXT SEARCH TEMPLATE', format('%I.%I', s.nspname, t.tmplname), 0
    FROM pg_ts_template t JOIN space s ON s.oid = t.tmplnamespace
    UNION ALL SELECT 'pg_event_trigger'::regclass, e.oid, 'EVENT TRIGGER', quote_ident(e.evtname), e.evtowner FROM pg_event_trigger e
    UNION ALL SELECT 'pg_publication'::regclass, p.oid, 'PUBLICATION', quote_ident(p.pubname), p.pubowner FROM pg_publication p
    UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, w.oid, 'FOREIGN DATA WRAPPER', quote_ident(w.fdwname), w.fdwowner
    FROM pg_foreign_data_wrapper w
    UNION ALL SELECT 'pg_foreign_server'::regclass, v.oid, 'SERVER', quote_ident(v.srvname), v.srvowner FROM pg_foreign_server v
    UNION ALL SELECT 'pg_language'::regclass, l.oid, 'LANGUAGE', quote_ident(l.lanname), l.lanowner FROM pg_language l WHERE l.oid >= 16384
    UNION ALL SELECT 'pg_am'::regclass, a.oid, 'ACCESS METHOD', quote_ident(a.amname), 0 FROM pg_am a WHERE a.oid >= 16384
    UNION ALL SELECT 'pg_cast'::regclass, c.oid, 'CAST', format('(%s AS %s)', format_type(c.castsource, NULL), format_type(c.casttarget, NULL)), 0
    FROM pg_cast c WHERE c.oid >= 16384 AND NOT EXISTS (
        SELECT FROM pg_depend i WHERE i.classid = 'pg_cast'::regclass AND i.objid = c.oid AND i.deptype = 'i')
    UNION ALL SELECT 'pg_transform'::regclass, f.oid, 'TRANSFORM', format('FOR %s LANGUAGE %I', format_type(f.trftype, NULL), l.lanname), 0
    FROM pg_transform f JOIN pg_language l ON l.oid = f.trflang),
other AS (
    SELECT w.* FROM word w WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = w.classid AND m.objid = w.oid))
