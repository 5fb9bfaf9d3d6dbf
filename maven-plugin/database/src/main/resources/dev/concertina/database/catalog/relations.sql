SELECT concat(CASE WHEN relpersistence = 'u' THEN 'CREATE UNLOGGED ' ELSE 'CREATE ' END, word, ' ', id,
        CASE WHEN relkind = 'm' AND a.amname <> 'heap' THEN format(' USING %I', a.amname) END,
        ' WITH (' || array_to_string(reloptions, ', ') || ')', ' AS', E'\n', rtrim(pg_get_viewdef(r.oid), ';')) AS statement,
    nspname, relname
FROM relation r LEFT JOIN pg_am a ON a.oid = r.relam WHERE relkind IN ('v', 'm')
UNION ALL SELECT pg_get_indexdef(i.indexrelid), r.nspname, r.relname
FROM relation r JOIN pg_index i ON i.indrelid = r.oid WHERE r.relkind = 'm'
UNION ALL SELECT format('CREATE TYPE %s AS (%s)', id, (
        SELECT string_agg(E'\n    ' || concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
            CASE WHEN a.attcollation <> t.typcollation THEN 'COLLATE ' || a.attcollation::regcollation::text END), ',' ORDER BY a.attnum)
        FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped)), NULL, NULL
FROM relation r WHERE relkind = 'c'
UNION ALL SELECT concat('CREATE FOREIGN TABLE ', r.id, coalesce(' PARTITION OF ' || p.oid::regclass::text, ''),
        ' (' || nullif(concat_ws(',', (
            SELECT string_agg(E'\n    ' || concat_ws(' ', quote_ident(a.attname), CASE WHEN p.oid IS NULL THEN format_type(a.atttypid, a.atttypmod) END,
                (SELECT 'OPTIONS (' || string_agg(format('%I %L', o.option_name, o.option_value), ', ') || ')' FROM pg_options_to_table(a.attfdwoptions) o),
                CASE WHEN a.attcollation <> t.typcollation THEN 'COLLATE ' || a.attcollation::regcollation::text END,
                CASE WHEN d.adbin IS NOT NULL THEN CASE WHEN a.attgenerated = '' THEN 'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
                    ELSE 'GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || CASE a.attgenerated WHEN 'v' THEN ')' ELSE ') STORED' END END END,
                CASE WHEN a.attnotnull THEN 'NOT NULL' END), ',' ORDER BY a.attnum)
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
              AND (p.oid IS NULL OR a.attfdwoptions IS NOT NULL OR d.adbin IS NOT NULL OR a.attnotnull)), (
            SELECT string_agg(E'\n    ' || format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), ',' ORDER BY k.conname)
            FROM pg_constraint k WHERE k.conrelid = r.oid AND k.contype = 'c' AND k.conislocal)), '') || ')',
        CASE WHEN p.oid IS NULL THEN CASE WHEN r.relnatts = 0 THEN ' ()' END ELSE ' ' || pg_get_expr(r.relpartbound, r.oid) END,
        format(' SERVER %I', v.srvname),
        (SELECT ' OPTIONS (' || string_agg(format('%I %L', o.option_name, o.option_value), ', ') || ')' FROM pg_options_to_table(f.ftoptions) o
         WHERE o.option_name !~* 'passw|secret|token')), NULL, NULL
FROM relation r JOIN pg_foreign_table f ON f.ftrelid = r.oid JOIN pg_foreign_server v ON v.oid = f.ftserver
LEFT JOIN pg_inherits h ON h.inhrelid = r.oid AND r.relispartition LEFT JOIN pg_class p ON p.oid = h.inhparent
UNION ALL SELECT pg_get_triggerdef(t.oid), nspname, relname
FROM relation r JOIN pg_trigger t ON t.tgrelid = r.oid
WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgname !~ '^([!~]concertina_|concertina_sync_)'
UNION ALL SELECT format('ALTER TABLE %s%s %s TRIGGER %I', CASE WHEN r.relkind = 'p' THEN 'ONLY ' ELSE '' END, id, CASE t.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END, t.tgname), nspname, relname
FROM relation r JOIN pg_trigger t ON t.tgrelid = r.oid LEFT JOIN pg_trigger u ON u.oid = t.tgparentid
WHERE (NOT t.tgisinternal OR u.oid IS NOT NULL AND NOT u.tgisinternal) AND t.tgenabled <> 'O' AND t.tgname !~ '^([!~]concertina_|concertina_sync_)'
  OR NOT u.tgisinternal AND t.tgenabled = 'O' AND u.tgenabled <> 'O'
UNION ALL SELECT rtrim(pg_get_ruledef(w.oid), ';'), nspname, relname
FROM relation r JOIN pg_rewrite w ON w.ev_class = r.oid WHERE w.rulename <> '_RETURN'
UNION ALL SELECT format('ALTER TABLE %s %s RULE %I', id, CASE w.ev_enabled WHEN 'D' THEN 'DISABLE' WHEN 'A' THEN 'ENABLE ALWAYS' ELSE 'ENABLE REPLICA' END, w.rulename), nspname, relname
FROM relation r JOIN pg_rewrite w ON w.ev_class = r.oid WHERE w.rulename <> '_RETURN' AND w.ev_enabled <> 'O'
UNION ALL SELECT concat(format('CREATE POLICY %I ON %s', p.polname, id), CASE WHEN NOT p.polpermissive THEN ' AS RESTRICTIVE' END,
        CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE' WHEN 'd' THEN ' FOR DELETE' END,
        CASE WHEN p.polroles <> '{0}' THEN ' TO ' || (SELECT string_agg(CASE o WHEN 0 THEN 'PUBLIC' ELSE o::regrole::text END, ', '
            ORDER BY CASE o WHEN 0 THEN 'PUBLIC' ELSE o::regrole::text END) FROM unnest(p.polroles) o) END,
        ' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', ' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')'), nspname, relname
FROM relation r JOIN pg_policy p ON p.polrelid = r.oid
