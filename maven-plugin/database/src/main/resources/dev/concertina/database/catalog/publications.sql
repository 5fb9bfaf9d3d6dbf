SELECT concat(format('ALTER PUBLICATION %s ADD TABLE %s%s', o.id, CASE WHEN r.relkind = 'r' THEN 'ONLY ' ELSE '' END, r.id),
        (SELECT ' (' || string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) || ')' FROM unnest(p.prattrs) WITH ORDINALITY k(number, place)
         JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = k.number),
        ' WHERE (' || pg_get_expr(p.prqual, p.prrelid) || ')') AS statement, NULL::name AS nspname, NULL::name AS relname
FROM other o JOIN pg_publication_rel p ON o.classid = 'pg_publication'::regclass AND p.prpubid = o.oid JOIN relation r ON r.oid = p.prrelid
UNION ALL SELECT format('ALTER PUBLICATION %s ADD TABLES IN SCHEMA %I', o.id, s.nspname), NULL, NULL
FROM other o JOIN pg_publication_namespace p ON o.classid = 'pg_publication'::regclass AND p.pnpubid = o.oid JOIN space s ON s.oid = p.pnnspid
