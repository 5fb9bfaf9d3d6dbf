SELECT format('ALTER PUBLICATION %s ADD TABLE %s%s', o.id, CASE WHEN r.relkind = 'r' THEN 'ONLY ' ELSE '' END, r.id) AS statement,
    NULL::name AS nspname, NULL::name AS relname
FROM other o JOIN pg_publication_rel p ON o.classid = 'pg_publication'::regclass AND p.prpubid = o.oid JOIN relation r ON r.oid = p.prrelid
