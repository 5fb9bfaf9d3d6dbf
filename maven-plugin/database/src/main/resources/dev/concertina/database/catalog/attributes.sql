SELECT format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', id) AS statement, nspname, relname FROM relation WHERE relrowsecurity
UNION ALL SELECT format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', id), nspname, relname FROM relation WHERE relforcerowsecurity
UNION ALL SELECT format('ALTER TABLE ONLY %s REPLICA IDENTITY %s', id, CASE relreplident WHEN 'f' THEN 'FULL' WHEN 'n' THEN 'NOTHING' ELSE
        'USING INDEX ' || (SELECT quote_ident(i.relname) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = r.oid AND x.indisreplident) END),
    nspname, relname
FROM relation r WHERE relkind IN ('r', 'p', 'm') AND relreplident <> 'd'
UNION ALL SELECT format('ALTER %s %s CLUSTER ON %I', CASE r.word WHEN 'TABLE' THEN 'TABLE' ELSE r.word END, r.id, i.relname), r.nspname, r.relname
FROM relation r JOIN pg_index x ON x.indrelid = r.oid AND x.indisclustered JOIN pg_class i ON i.oid = x.indexrelid
UNION ALL SELECT format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS %s', i.id, a.attnum, a.attstattarget), r.nspname, r.relname
FROM relation r JOIN pg_index x ON x.indrelid = r.oid JOIN relation i ON i.oid = x.indexrelid
JOIN pg_attribute a ON a.attrelid = i.oid AND a.attstattarget <> -1
UNION ALL SELECT format('ALTER INDEX %s SET (%s)', i.id, array_to_string(i.reloptions, ', ')), r.nspname, r.relname
FROM relation r JOIN pg_index x ON x.indrelid = r.oid JOIN relation i ON i.oid = x.indexrelid
JOIN pg_constraint k ON k.conindid = i.oid AND k.conrelid = r.oid AND k.contype IN ('p', 'u') WHERE i.reloptions IS NOT NULL
UNION ALL SELECT format('ALTER %s %s%s ALTER COLUMN %I SET STORAGE %s', word, CASE relkind WHEN 'm' THEN '' ELSE 'ONLY ' END, id, attname,
    CASE attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END), nspname, relname
FROM attribute WHERE attstorage <> typstorage AND relkind IN ('r', 'p', 'm', 'f')
UNION ALL SELECT format('ALTER %s %s%s ALTER COLUMN %I SET COMPRESSION %s', word, CASE relkind WHEN 'm' THEN '' ELSE 'ONLY ' END, id, attname,
    CASE attcompression WHEN 'p' THEN 'pglz' ELSE 'lz4' END), nspname, relname
FROM attribute WHERE attcompression <> '' AND relkind IN ('r', 'p', 'm')
UNION ALL SELECT format('ALTER %s %s%s ALTER COLUMN %I SET STATISTICS %s', word, CASE relkind WHEN 'm' THEN '' ELSE 'ONLY ' END, id, attname, attstattarget), nspname, relname
FROM attribute WHERE attstattarget <> -1 AND relkind IN ('r', 'p', 'm', 'f')
UNION ALL SELECT format('ALTER %s %s%s ALTER COLUMN %I SET (%s)', word, CASE relkind WHEN 'm' THEN '' ELSE 'ONLY ' END, id, attname, o.options), nspname, relname
FROM attribute CROSS JOIN LATERAL (SELECT string_agg(x, ', ' ORDER BY x) AS options FROM unnest(attoptions) x WHERE x !~ '^pg_att') o
WHERE o.options IS NOT NULL AND relkind IN ('r', 'p', 'm', 'f')
UNION ALL SELECT format('ALTER VIEW %s ALTER COLUMN %I SET DEFAULT %s', a.id, a.attname, pg_get_expr(d.adbin, d.adrelid)), nspname, relname
FROM attribute a JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.relkind = 'v'
UNION ALL SELECT rtrim(pg_get_statisticsobjdef(x.oid), ';'), r.nspname, r.relname
FROM other o JOIN pg_statistic_ext x ON o.classid = 'pg_statistic_ext'::regclass AND x.oid = o.oid LEFT JOIN relation r ON r.oid = x.stxrelid
UNION ALL SELECT format('ALTER STATISTICS %s SET STATISTICS %s', o.id, x.stxstattarget), r.nspname, r.relname
FROM other o JOIN pg_statistic_ext x ON o.classid = 'pg_statistic_ext'::regclass AND x.oid = o.oid LEFT JOIN relation r ON r.oid = x.stxrelid
WHERE x.stxstattarget <> -1
UNION ALL SELECT format('ALTER %s %s INHERIT %s', r.word, r.id, h.inhparent::regclass), r.nspname, r.relname
FROM relation r JOIN pg_inherits h ON h.inhrelid = r.oid JOIN pg_class p ON p.oid = h.inhparent
WHERE NOT r.relispartition AND (r.relkind = 'f' OR r.relkind = 'r' AND p.relkind = 'f')
UNION ALL SELECT format('ALTER TABLE %s OF %s', r.id, format_type(r.reloftype, NULL)), r.nspname, r.relname FROM relation r WHERE r.reloftype <> 0
UNION ALL SELECT format('ALTER SEQUENCE %s SET %s', r.id, CASE r.relpersistence WHEN 'u' THEN 'UNLOGGED' ELSE 'LOGGED' END), NULL, NULL
FROM relation r LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
    AND d.refobjsubid > 0 AND d.deptype = 'i'
LEFT JOIN pg_class t ON t.oid = d.refobjid
WHERE r.relkind = 'S' AND r.relpersistence <> coalesce(t.relpersistence, 'p') AND current_setting('server_version_num')::integer >= 150000
UNION ALL SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', r.id, k.conname, pg_get_constraintdef(k.oid)), r.nspname, r.relname
FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid CROSS JOIN LATERAL to_jsonb(k) x
WHERE r.relkind IN ('r', 'p') AND k.contype IN ('p', 'u', 'f', 'c', 'x') AND k.conparentid = 0 AND (k.coninhcount = 0 OR k.conislocal AND NOT r.relispartition)
  AND (NOT k.convalidated OR x ->> 'conperiod' = 'true')
