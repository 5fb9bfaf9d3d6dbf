, sequence_of AS (
    SELECT d.objid AS oid, d.deptype FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
      AND d.refobjsubid > 0 AND d.objsubid = 0 AND d.deptype IN ('a', 'i')),
target (classid, oid, sub, phrase, granted, owner, acl, usual, said, nspname, relname) AS (
    SELECT 'pg_namespace'::regclass, s.oid, 0, format('SCHEMA %I', s.nspname), format('SCHEMA %I', s.nspname), CASE WHEN s.nspname <> 'public' OR s.nspowner <> f.owner THEN s.nspowner END,
        s.nspacl, coalesce(f.usual, acldefault('n', s.nspowner)), s.nspname = 'public' AND obj_description(s.oid, 'pg_namespace') = 'standard public schema', NULL::name, NULL::name
    FROM space s LEFT JOIN LATERAL (
        SELECT min(e.grantor::oid::bigint)::oid AS owner, array_agg(makeaclitem(CASE e.grantee WHEN e.grantor THEN s.nspowner ELSE e.grantee END, s.nspowner, e.privilege_type, e.is_grantable)) AS usual
        FROM pg_init_privs i CROSS JOIN LATERAL aclexplode(i.initprivs) e WHERE i.classoid = 'pg_namespace'::regclass AND i.objoid = s.oid AND i.objsubid = 0) f ON true
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_namespace'::regclass AND m.objid = s.oid)
    UNION ALL SELECT 'pg_class'::regclass, r.oid, 0, r.word || ' ' || r.id, CASE r.relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || r.id,
        CASE WHEN q.oid IS NULL AND r.relkind NOT IN ('i', 'I', 'c') THEN r.relowner END, CASE WHEN r.relkind NOT IN ('i', 'I', 'c') THEN r.relacl END,
        CASE WHEN r.relkind NOT IN ('i', 'I', 'c') THEN acldefault(CASE r.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", r.relowner) END,
        CASE WHEN r.relkind IN ('r', 'p') THEN true
             WHEN r.relkind = 'S' THEN coalesce(q.deptype <> 'i', true)
             WHEN r.relkind IN ('i', 'I') THEN t.relkind IN ('r', 'p') AND h.inhrelid IS NULL AND k.oid IS NULL
             ELSE false END,
        CASE WHEN r.relkind IN ('i', 'I') THEN t.nspname ELSE r.nspname END, CASE WHEN r.relkind IN ('i', 'I') THEN t.relname ELSE r.relname END
    FROM relation r LEFT JOIN sequence_of q ON q.oid = r.oid LEFT JOIN pg_index x ON x.indexrelid = r.oid LEFT JOIN relation t ON t.oid = x.indrelid
    LEFT JOIN pg_inherits h ON h.inhrelid = r.oid AND x.indexrelid IS NOT NULL
    LEFT JOIN pg_constraint k ON k.conindid = r.oid AND k.conrelid = x.indrelid AND k.contype IN ('p', 'u', 'x')
    UNION ALL SELECT 'pg_class'::regclass, attrelid, attnum, format('COLUMN %s.%I', id, attname), 'TABLE ' || id, NULL, NULL, NULL,
        relkind IN ('r', 'p'), nspname, relname
    FROM attribute
    UNION ALL SELECT 'pg_type'::regclass, t.oid, 0, t.word || ' ' || t.id, t.word || ' ' || t.id, t.typowner, t.typacl, acldefault('T', t.typowner),
        t.typtype IN ('e', 'd'), NULL, NULL
    FROM sort t
    UNION ALL SELECT 'pg_proc'::regclass, p.oid, 0, p.word || ' ' || p.id,
        CASE p.word WHEN 'PROCEDURE' THEN 'PROCEDURE ' ELSE 'FUNCTION ' END || replace(p.id, '(*)', '()'), p.proowner, p.proacl, acldefault('f', p.proowner), false, NULL, NULL
    FROM routine p
    UNION ALL SELECT 'pg_constraint'::regclass, k.oid, 0, format('CONSTRAINT %I ON %s', k.conname, coalesce(r.id, 'DOMAIN ' || t.id)), NULL, NULL, NULL, NULL, false, r.nspname, r.relname
    FROM pg_constraint k LEFT JOIN relation r ON r.oid = k.conrelid LEFT JOIN sort t ON t.oid = k.contypid WHERE coalesce(r.id, t.id) IS NOT NULL
    UNION ALL SELECT 'pg_trigger'::regclass, t.oid, 0, format('TRIGGER %I ON %s', t.tgname, r.id), NULL, NULL, NULL, NULL, false, r.nspname, r.relname
    FROM pg_trigger t JOIN relation r ON r.oid = t.tgrelid WHERE NOT t.tgisinternal
    UNION ALL SELECT 'pg_rewrite'::regclass, w.oid, 0, format('RULE %I ON %s', w.rulename, r.id), NULL, NULL, NULL, NULL, false, r.nspname, r.relname
    FROM pg_rewrite w JOIN relation r ON r.oid = w.ev_class
    UNION ALL SELECT 'pg_policy'::regclass, p.oid, 0, format('POLICY %I ON %s', p.polname, r.id), NULL, NULL, NULL, NULL, false, r.nspname, r.relname
    FROM pg_policy p JOIN relation r ON r.oid = p.polrelid
    UNION ALL SELECT 'pg_operator'::regclass, o.oid, 0, 'OPERATOR ' || o.id, NULL, o.oprowner, NULL, NULL,
        obj_description(o.oid, 'pg_operator') IS NULL, NULL, NULL FROM operator o
    UNION ALL SELECT 'pg_opclass'::regclass, c.oid, 0, 'OPERATOR CLASS ' || c.id, NULL, c.opcowner, NULL, NULL, false, NULL, NULL FROM class c
    UNION ALL SELECT 'pg_opfamily'::regclass, f.oid, 0, 'OPERATOR FAMILY ' || f.id, NULL, f.opfowner, NULL, NULL, false, NULL, NULL FROM family f
    UNION ALL SELECT o.classid, o.oid, 0, o.word || ' ' || o.id,
        CASE o.word WHEN 'SERVER' THEN 'FOREIGN SERVER ' || o.id WHEN 'FOREIGN DATA WRAPPER' THEN 'FOREIGN DATA WRAPPER ' || o.id WHEN 'LANGUAGE' THEN 'LANGUAGE ' || o.id END,
        nullif(o.owner, 0), coalesce(v.srvacl, w.fdwacl, l.lanacl),
        acldefault(CASE o.word WHEN 'SERVER' THEN 'S' WHEN 'FOREIGN DATA WRAPPER' THEN 'F' ELSE 'l' END::"char", nullif(o.owner, 0)), false, NULL, NULL
    FROM other o LEFT JOIN pg_foreign_server v ON o.word = 'SERVER' AND v.oid = o.oid
    LEFT JOIN pg_foreign_data_wrapper w ON o.word = 'FOREIGN DATA WRAPPER' AND w.oid = o.oid
    LEFT JOIN pg_language l ON o.word = 'LANGUAGE' AND l.oid = o.oid
    UNION ALL SELECT 'pg_extension'::regclass, x.oid, 0, format('EXTENSION %I', x.extname), NULL, NULL, NULL, NULL,
        obj_description(x.oid, 'pg_extension') IS NOT DISTINCT FROM (SELECT e.comment FROM pg_available_extensions e WHERE e.name = x.extname), NULL, NULL
    FROM pg_extension x WHERE EXISTS (SELECT FROM pg_description d WHERE d.classoid = 'pg_extension'::regclass AND d.objoid = x.oid)
      AND x.extname <> 'plpgsql'),
privilege (phrase, role, privilege, columns, option, granted, nspname, relname) AS (
    SELECT t.granted, CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE x.grantee::regrole::text END, x.privilege_type, '', x.is_grantable, true, nspname, relname
    FROM target t CROSS JOIN LATERAL (SELECT grantee, privilege_type, is_grantable FROM aclexplode(t.acl)
                                      EXCEPT SELECT grantee, privilege_type, is_grantable FROM aclexplode(t.usual)) x WHERE t.acl IS NOT NULL AND t.granted IS NOT NULL
    UNION ALL SELECT t.granted, CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE x.grantee::regrole::text END, x.privilege_type, '', false, false, nspname, relname
    FROM target t CROSS JOIN LATERAL (SELECT grantee, privilege_type FROM aclexplode(t.usual)
                                      EXCEPT SELECT grantee, privilege_type FROM aclexplode(t.acl)) x WHERE t.acl IS NOT NULL AND t.granted IS NOT NULL
    UNION ALL SELECT 'TABLE ' || a.id, CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE x.grantee::regrole::text END, x.privilege_type, format(' (%I)', a.attname), x.is_grantable, true, nspname, relname
    FROM attribute a CROSS JOIN LATERAL aclexplode(a.attacl) x WHERE a.attacl IS NOT NULL),
usual (role, place, what, acl, usual) AS (
    SELECT CASE WHEN d.defaclrole <> b.owner THEN format(' FOR ROLE %s', d.defaclrole::regrole) END, ' IN SCHEMA ' || quote_ident(s.nspname),
        CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END,
        d.defaclacl, CASE d.defaclnamespace WHEN 0 THEN acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole) END
    FROM pg_default_acl d CROSS JOIN base b LEFT JOIN space s ON s.oid = d.defaclnamespace WHERE d.defaclnamespace = 0 OR s.oid IS NOT NULL)
SELECT format('COMMENT ON %s IS %L', t.phrase, d.description) AS statement, t.nspname, t.relname
FROM target t JOIN pg_description d ON d.classoid = t.classid AND d.objoid = t.oid AND d.objsubid = t.sub WHERE NOT t.said
UNION ALL SELECT format('ALTER %s OWNER TO %s', t.phrase, t.owner::regrole), t.nspname, t.relname
FROM target t CROSS JOIN base b WHERE t.owner <> b.owner OR t.owner IS NOT NULL AND t.phrase = 'SCHEMA public'
UNION ALL SELECT format('GRANT %s ON %s TO %s', string_agg(p.privilege || p.columns, ', ' ORDER BY p.privilege), p.phrase, p.role) || CASE WHEN p.option THEN ' WITH GRANT OPTION' ELSE '' END, p.nspname, p.relname
FROM privilege p WHERE p.granted GROUP BY p.phrase, p.role, p.columns, p.option, p.nspname, p.relname
UNION ALL SELECT format('REVOKE %s ON %s FROM %s', string_agg(p.privilege, ', ' ORDER BY p.privilege), p.phrase, p.role), p.nspname, p.relname
FROM privilege p WHERE NOT p.granted GROUP BY p.phrase, p.role, p.nspname, p.relname
UNION ALL SELECT concat('ALTER DEFAULT PRIVILEGES', u.role, u.place, format(' GRANT %s ON %s TO %s', string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type), u.what,
    CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE x.grantee::regrole::text END), CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' END), NULL, NULL
FROM usual u CROSS JOIN LATERAL (SELECT grantee, privilege_type, is_grantable FROM aclexplode(u.acl) EXCEPT SELECT grantee, privilege_type, is_grantable FROM aclexplode(u.usual)) x
GROUP BY u.role, u.place, u.what, x.grantee, x.is_grantable
UNION ALL SELECT concat('ALTER DEFAULT PRIVILEGES', u.role, u.place, format(' REVOKE %s ON %s FROM %s', string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type), u.what,
    CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE x.grantee::regrole::text END)), NULL, NULL
FROM usual u CROSS JOIN LATERAL (SELECT grantee, privilege_type FROM aclexplode(u.usual) EXCEPT SELECT grantee, privilege_type FROM aclexplode(u.acl)) x
GROUP BY u.role, u.place, u.what, x.grantee
