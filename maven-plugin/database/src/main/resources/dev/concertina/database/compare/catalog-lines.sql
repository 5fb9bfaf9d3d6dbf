-- One line an object: kind, identity, definition as the server prints it. PostgreSQL 14 to 18. What newer catalogs have
-- more is read by way of to_jsonb, so that one statement serves all versions. The order of columns is no part of it: a
-- column that comes back stands last.
WITH
space AS (
    SELECT oid, nspname AS name, nspowner, nspacl FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'concertina', 'concertina_attic')),
member AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
relation AS (
    SELECT c.*, format('%I.%I', s.name, c.relname) AS identity
    FROM pg_class c JOIN space s ON s.oid = c.relnamespace
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_class'::regclass AND m.objid = c.oid)),
kind_of_type AS (
    SELECT t.*, format('%I.%I', s.name, t.typname) AS identity FROM pg_type t JOIN space s ON s.oid = t.typnamespace
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)),
routine AS (
    SELECT p.*, format('%I.%I(%s)', s.name, p.proname, pg_get_function_identity_arguments(p.oid)) AS identity
    FROM pg_proc p JOIN space s ON s.oid = p.pronamespace
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid)),
attribute AS (
    SELECT a.*, r.relkind, r.relowner, r.identity || '.' || quote_ident(a.attname) AS identity
    FROM pg_attribute a JOIN relation r ON r.oid = a.attrelid
    WHERE a.attnum > 0 AND NOT a.attisdropped AND r.relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
      AND a.attname !~ '^_retired_[0-9]+_'),
privilege AS (
    SELECT 'schema ' || quote_ident(name) AS identity, coalesce(nspacl, acldefault('n', nspowner)) AS acl FROM space
    UNION ALL SELECT 'relation ' || identity, coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner))
    FROM relation WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    UNION ALL SELECT 'column ' || identity, attacl FROM attribute WHERE attacl IS NOT NULL
    UNION ALL SELECT 'routine ' || identity, coalesce(proacl, acldefault('f', proowner)) FROM routine
    UNION ALL SELECT 'type ' || identity, coalesce(typacl, acldefault('T', typowner)) FROM kind_of_type WHERE typtype IN ('d', 'e', 'r')),
owned AS (
    SELECT 'schema ' || quote_ident(name) AS identity, nspowner AS owner FROM space
    UNION ALL SELECT 'relation ' || identity, relowner FROM relation WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    UNION ALL SELECT 'routine ' || identity, proowner FROM routine
    UNION ALL SELECT 'type ' || identity, typowner FROM kind_of_type WHERE typtype IN ('d', 'e', 'r')),
line (kind, identity, definition) AS (
    SELECT 'schema', quote_ident(name), '' FROM space
    UNION ALL SELECT 'extension', quote_ident(extname), extversion || ' in ' || extnamespace::regnamespace::text FROM pg_extension
    UNION ALL SELECT 'owner', identity, owner::regrole::text FROM owned
    UNION ALL SELECT 'enum', identity,
        (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid)
    FROM kind_of_type t WHERE typtype = 'e'
    UNION ALL SELECT 'domain', identity, concat_ws(' ', format_type(typbasetype, typtypmod),
        'COLLATE ' || nullif(typcollation, 0)::regcollation::text, CASE WHEN typnotnull THEN 'NOT NULL' END, 'DEFAULT ' || typdefault)
    FROM kind_of_type WHERE typtype = 'd'
    UNION ALL SELECT 'constraint', t.identity || ' ' || quote_ident(k.conname),
        pg_get_constraintdef(k.oid) || CASE WHEN k.convalidated THEN '' ELSE ' (not validated)' END
    FROM pg_constraint k JOIN kind_of_type t ON t.oid = k.contypid
    UNION ALL SELECT 'range type', identity, concat_ws(' ', g.rngsubtype::regtype, nullif(g.rngsubopc, 0),
        nullif(g.rngcanonical::oid, 0)::regproc, nullif(g.rngsubdiff::oid, 0)::regproc)
    FROM kind_of_type t JOIN pg_range g ON g.rngtypid = t.oid
    UNION ALL SELECT CASE relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned table' WHEN 'v' THEN 'view'
            WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table' ELSE 'composite type' END,
        identity, concat_ws(', ', CASE relpersistence WHEN 'u' THEN 'unlogged' END,
            'partition by ' || CASE WHEN relkind = 'p' THEN pg_get_partkeydef(r.oid) END,
            (SELECT 'child of ' || string_agg(h.inhparent::regclass::text, ', ' ORDER BY h.inhseqno) FROM pg_inherits h WHERE h.inhrelid = r.oid),
            pg_get_expr(relpartbound, r.oid), 'with ' || array_to_string(reloptions, ', '),
            (SELECT 'toast with ' || array_to_string(o.reloptions, ', ') FROM pg_class o WHERE o.oid = r.reltoastrelid),
            'of type ' || nullif(reloftype, 0)::regtype::text, CASE WHEN relrowsecurity THEN 'row level security' END,
            CASE WHEN relforcerowsecurity THEN 'forced row level security' END,
            CASE WHEN relkind IN ('r', 'p') AND relreplident <> 'd' THEN 'replica identity ' || relreplident::text END,
            CASE WHEN relam <> 0 AND relkind IN ('r', 'm') THEN (SELECT 'using ' || amname FROM pg_am WHERE oid = relam AND amname <> 'heap') END,
            CASE WHEN reltablespace <> 0 THEN (SELECT 'tablespace ' || spcname FROM pg_tablespace WHERE oid = reltablespace) END,
            (SELECT 'server ' || s.srvname || ' ' || coalesce(array_to_string(f.ftoptions, ', '), '') FROM pg_foreign_table f
             JOIN pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = r.oid),
            CASE WHEN relkind = 'm' AND NOT relispopulated THEN 'not populated' END,
            CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(r.oid) END)
    FROM relation r WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
    UNION ALL SELECT 'column', a.identity, concat_ws(' ', format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attcollation <> t.typcollation THEN 'COLLATE ' || nullif(a.attcollation, 0)::regcollation::text END,
        CASE WHEN a.attnotnull THEN 'NOT NULL' END, 'identity ' || nullif(a.attidentity::text, ''), 'generated ' || nullif(a.attgenerated::text, ''),
        (SELECT 'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) FROM pg_attrdef d WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum),
        CASE WHEN a.relkind NOT IN ('v', 'c') AND a.attstorage <> t.typstorage THEN 'storage ' || a.attstorage::text END,
        'compression ' || nullif(a.attcompression::text, ''), 'statistics ' || nullif(a.attstattarget, -1),
        (SELECT 'with ' || string_agg(o, ', ' ORDER BY o) FROM unnest(a.attoptions || a.attfdwoptions) o WHERE o !~ '^pg_att'),
        CASE WHEN NOT a.attislocal THEN 'inherited' END)
    FROM attribute a JOIN pg_type t ON t.oid = a.atttypid
    UNION ALL SELECT 'constraint', r.identity || ' ' || quote_ident(k.conname), concat_ws(' ', pg_get_constraintdef(k.oid),
        CASE WHEN NOT k.convalidated THEN '(not validated)' END, CASE WHEN NOT k.conislocal THEN '(inherited)' END,
        CASE WHEN to_jsonb(k) ->> 'conenforced' = 'false' THEN '(not enforced)' END,
        CASE WHEN EXISTS (SELECT FROM pg_trigger g WHERE g.tgconstraint = k.oid AND g.tgisinternal AND g.tgenabled <> 'O') THEN '(switched off)' END,
        CASE WHEN k.connoinherit AND k.contype IN ('c', 'n') THEN '(not inherited by others)' END)
    FROM pg_constraint k JOIN relation r ON r.oid = k.conrelid WHERE k.contype <> 't'
    UNION ALL SELECT 'index', r.identity, concat_ws(' ', pg_get_indexdef(r.oid), CASE WHEN NOT i.indisvalid THEN '(invalid)' END,
        CASE WHEN NOT i.indisready THEN '(not ready)' END, CASE WHEN i.indisclustered THEN '(clustered)' END,
        CASE WHEN i.indisreplident THEN '(replica identity)' END,
        (SELECT '(part of ' || h.inhparent::regclass::text || ')' FROM pg_inherits h WHERE h.inhrelid = r.oid),
        (SELECT 'statistics ' || string_agg(a.attnum || '=' || a.attstattarget, ' ' ORDER BY a.attnum) FROM pg_attribute a
         WHERE a.attrelid = r.oid AND a.attstattarget <> -1),
        CASE WHEN r.reltablespace <> 0 THEN (SELECT 'tablespace ' || spcname FROM pg_tablespace WHERE oid = r.reltablespace) END)
    FROM relation r JOIN pg_index i ON i.indexrelid = r.oid
    UNION ALL SELECT 'sequence', r.identity, concat_ws(' ', q.seqtypid::regtype, 'start', q.seqstart, 'increment', q.seqincrement,
        'from', q.seqmin, 'to', q.seqmax, 'cache', q.seqcache, CASE WHEN q.seqcycle THEN 'cycle' END,
        CASE WHEN r.relpersistence = 'u' THEN 'unlogged' END,
        (SELECT 'of ' || d.refobjid::regclass::text || '.' || quote_ident(a.attname) FROM pg_depend d
         JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
         WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')))
    FROM relation r JOIN pg_sequence q ON q.seqrelid = r.oid
    UNION ALL SELECT 'routine', identity, CASE WHEN prokind = 'a'
        THEN (SELECT (to_jsonb(g) - 'aggfnoid')::text FROM pg_aggregate g WHERE g.aggfnoid = p.oid) ELSE pg_get_functiondef(p.oid) END
    FROM routine p
    UNION ALL SELECT 'trigger', r.identity || ' ' || quote_ident(t.tgname), pg_get_triggerdef(t.oid) || ' (' || t.tgenabled::text || ')'
    FROM pg_trigger t JOIN relation r ON r.oid = t.tgrelid WHERE NOT t.tgisinternal
    UNION ALL SELECT 'rule', r.identity || ' ' || quote_ident(w.rulename), pg_get_ruledef(w.oid) || ' (' || w.ev_enabled::text || ')'
    FROM pg_rewrite w JOIN relation r ON r.oid = w.ev_class WHERE w.rulename <> '_RETURN'
    UNION ALL SELECT 'policy', r.identity || ' ' || quote_ident(p.polname), concat_ws(' ',
        CASE WHEN p.polpermissive THEN 'permissive' ELSE 'restrictive' END, 'for ' || p.polcmd::text,
        (SELECT 'to ' || string_agg(name, ', ' ORDER BY name) FROM (
            SELECT CASE o WHEN 0 THEN 'public' ELSE o::regrole::text END AS name FROM unnest(p.polroles) o) roles),
        'using ' || pg_get_expr(p.polqual, p.polrelid), 'check ' || pg_get_expr(p.polwithcheck, p.polrelid))
    FROM pg_policy p JOIN relation r ON r.oid = p.polrelid
    UNION ALL SELECT 'statistics', format('%I.%I', s.name, x.stxname), concat_ws(' ', pg_get_statisticsobjdef(x.oid),
        'statistics ' || nullif(to_jsonb(x) ->> 'stxstattarget', '-1'))
    FROM pg_statistic_ext x JOIN space s ON s.oid = x.stxnamespace
    UNION ALL SELECT 'operator', format('%I.%s(%s, %s)', s.name, o.oprname, nullif(o.oprleft, 0)::regtype, nullif(o.oprright, 0)::regtype),
        concat_ws(' ', o.oprcode::text, 'commutator ' || nullif(o.oprcom, 0)::regoperator::text, 'negator ' || nullif(o.oprnegate, 0)::regoperator::text,
            nullif(o.oprrest::oid, 0)::regproc, nullif(o.oprjoin::oid, 0)::regproc, CASE WHEN o.oprcanhash THEN 'hashes' END,
            CASE WHEN o.oprcanmerge THEN 'merges' END)
    FROM pg_operator o JOIN space s ON s.oid = o.oprnamespace
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_operator'::regclass AND m.objid = o.oid)
    UNION ALL SELECT 'operator class', format('%I.%I', s.name, o.opcname), concat_ws(' ', a.amname, o.opcintype::regtype,
        CASE WHEN o.opcdefault THEN 'default' END)
    FROM pg_opclass o JOIN space s ON s.oid = o.opcnamespace JOIN pg_am a ON a.oid = o.opcmethod
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_opclass'::regclass AND m.objid = o.oid)
    UNION ALL SELECT 'cast', c.castsource::regtype::text || ' as ' || c.casttarget::regtype::text, concat_ws(' ', nullif(c.castfunc, 0)::regprocedure,
        c.castcontext, c.castmethod)
    FROM pg_cast c WHERE c.oid >= 16384
      AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_cast'::regclass AND m.objid = c.oid)
    UNION ALL SELECT 'collation', format('%I.%I', s.name, c.collname), (to_jsonb(c) - 'oid' - 'collnamespace' - 'collowner')::text
    FROM pg_collation c JOIN space s ON s.oid = c.collnamespace
    UNION ALL SELECT 'text search configuration', format('%I.%I', s.name, c.cfgname), (
        SELECT string_agg(m.maptokentype || ' ' || m.mapseqno || ' ' || m.mapdict::regdictionary::text, ', ' ORDER BY m.maptokentype, m.mapseqno)
        FROM pg_ts_config_map m WHERE m.mapcfg = c.oid)
    FROM pg_ts_config c JOIN space s ON s.oid = c.cfgnamespace
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_ts_config'::regclass AND m.objid = c.oid)
    UNION ALL SELECT 'text search dictionary', format('%I.%I', s.name, d.dictname), d.dictinitoption
    FROM pg_ts_dict d JOIN space s ON s.oid = d.dictnamespace
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_ts_dict'::regclass AND m.objid = d.oid)
    UNION ALL SELECT 'event trigger', quote_ident(e.evtname), concat_ws(' ', e.evtevent, e.evtfoid::regproc, e.evtenabled,
        array_to_string(e.evttags, ', '))
    FROM pg_event_trigger e
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_event_trigger'::regclass AND m.objid = e.oid)
    UNION ALL SELECT 'publication', quote_ident(p.pubname), (to_jsonb(p) - 'oid' - 'pubowner')::text || coalesce((
        SELECT string_agg((to_jsonb(t) - 'pubname')::text, ', ' ORDER BY t.schemaname, t.tablename) FROM pg_publication_tables t
        WHERE t.pubname = p.pubname AND t.schemaname NOT IN ('concertina', 'concertina_attic')), '')
    FROM pg_publication p
    UNION ALL SELECT 'foreign-data wrapper', quote_ident(w.fdwname), concat_ws(' ', nullif(w.fdwhandler, 0)::regproc,
        nullif(w.fdwvalidator, 0)::regproc, array_to_string(w.fdwoptions, ', '))
    FROM pg_foreign_data_wrapper w
    UNION ALL SELECT 'foreign server', quote_ident(s.srvname), concat_ws(' ', w.fdwname, s.srvtype, s.srvversion, array_to_string(s.srvoptions, ', '))
    FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
    UNION ALL SELECT 'comment', o.type || ' ' || o.identity, d.description
    FROM pg_description d CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) o
    WHERE d.objoid >= 16384 AND (o.schema IS NULL OR o.schema IN (SELECT quote_ident(name) FROM space))
      AND o.identity !~ '\."?_retired_[0-9]+_[^.]*$'
      AND NOT (o.type = 'schema' AND o.identity IN ('concertina', 'concertina_attic'))
      AND NOT EXISTS (SELECT FROM member m WHERE m.classid = d.classoid AND m.objid = d.objoid)
    UNION ALL SELECT 'grant', p.identity, coalesce(string_agg(p.grants, '; ' ORDER BY p.grants), 'to nobody')
    FROM (SELECT v.identity, CASE x.grantee WHEN 0 THEN 'public' ELSE x.grantee::regrole::text END || ' '
            || string_agg(x.privilege_type || CASE WHEN x.is_grantable THEN '*' ELSE '' END, ', ' ORDER BY x.privilege_type) AS grants
          FROM privilege v LEFT JOIN LATERAL aclexplode(v.acl) x ON true GROUP BY v.identity, x.grantee) p
    GROUP BY p.identity
    UNION ALL SELECT 'default privileges', concat_ws(' ', d.defaclrole::regrole, nullif(d.defaclnamespace, 0)::regnamespace, d.defaclobjtype),
        (SELECT string_agg(a::text, '; ' ORDER BY a::text) FROM unnest(d.defaclacl) a)
    FROM pg_default_acl d)
SELECT kind, identity, coalesce(definition, '') FROM line
