SELECT format('CREATE COLLATION %s (%s)', o.id, concat_ws(', ',
        'provider = ' || CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'c' THEN 'libc' WHEN 'b' THEN 'builtin' END,
        CASE WHEN NOT c.collisdeterministic THEN 'deterministic = false' END,
        CASE WHEN c.collprovider = 'c' AND c.collcollate <> c.collctype THEN format('lc_collate = %L, lc_ctype = %L', c.collcollate, c.collctype)
            ELSE format('locale = %L', coalesce(x ->> 'colllocale', x ->> 'colliculocale', x ->> 'collcollate')) END,
        'rules = ' || quote_literal(x ->> 'collicurules'))) AS statement, NULL::name AS nspname, NULL::name AS relname
FROM other o JOIN pg_collation c ON o.classid = 'pg_collation'::regclass AND c.oid = o.oid CROSS JOIN LATERAL to_jsonb(c) x
UNION ALL SELECT format('CREATE %sCONVERSION %s FOR %L TO %L FROM %s', CASE WHEN c.condefault THEN 'DEFAULT ' ELSE '' END, o.id,
    pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding), c.conproc::oid::regproc::text), NULL, NULL
FROM other o JOIN pg_conversion c ON o.classid = 'pg_conversion'::regclass AND c.oid = o.oid
UNION ALL SELECT format('CREATE TEXT SEARCH PARSER %s (%s)', o.id, concat_ws(', ', 'START = ' || p.prsstart::oid::regproc::text, 'GETTOKEN = ' || p.prstoken::oid::regproc::text,
    'END = ' || p.prsend::oid::regproc::text, 'HEADLINE = ' || nullif(p.prsheadline::oid, 0)::regproc::text, 'LEXTYPES = ' || p.prslextype::oid::regproc::text)), NULL, NULL
FROM other o JOIN pg_ts_parser p ON o.classid = 'pg_ts_parser'::regclass AND p.oid = o.oid
UNION ALL SELECT format('CREATE TEXT SEARCH TEMPLATE %s (%s)', o.id, concat_ws(', ', 'INIT = ' || nullif(t.tmplinit::oid, 0)::regproc::text, 'LEXIZE = ' || t.tmpllexize::oid::regproc::text)), NULL, NULL
FROM other o JOIN pg_ts_template t ON o.classid = 'pg_ts_template'::regclass AND t.oid = o.oid
UNION ALL SELECT format('CREATE TEXT SEARCH DICTIONARY %s (%s)', o.id, concat_ws(', ', format('TEMPLATE = %I.%I', n.nspname, t.tmplname), nullif(d.dictinitoption, ''))), NULL, NULL
FROM other o JOIN pg_ts_dict d ON o.classid = 'pg_ts_dict'::regclass AND d.oid = o.oid
JOIN pg_ts_template t ON t.oid = d.dicttemplate JOIN pg_namespace n ON n.oid = t.tmplnamespace
UNION ALL SELECT format('CREATE TEXT SEARCH CONFIGURATION %s (PARSER = %I.%I)', o.id, n.nspname, p.prsname), NULL, NULL
FROM other o JOIN pg_ts_config c ON o.classid = 'pg_ts_config'::regclass AND c.oid = o.oid
JOIN pg_ts_parser p ON p.oid = c.cfgparser JOIN pg_namespace n ON n.oid = p.prsnamespace
UNION ALL SELECT format('ALTER TEXT SEARCH CONFIGURATION %s ADD MAPPING FOR %I WITH %s', o.id, k.alias, string_agg(format('%I.%I', n.nspname, d.dictname), ', ' ORDER BY m.mapseqno)), NULL, NULL
FROM other o JOIN pg_ts_config c ON o.classid = 'pg_ts_config'::regclass AND c.oid = o.oid
JOIN pg_ts_config_map m ON m.mapcfg = c.oid CROSS JOIN LATERAL ts_token_type(c.cfgparser) k
JOIN pg_ts_dict d ON d.oid = m.mapdict JOIN pg_namespace n ON n.oid = d.dictnamespace
WHERE k.tokid = m.maptokentype GROUP BY o.id, k.alias
UNION ALL SELECT format('CREATE EVENT TRIGGER %s ON %s%s EXECUTE FUNCTION %s()', o.id, e.evtevent,
    (SELECT E'\n    WHEN TAG IN (' || string_agg(quote_literal(t.tag), ', ' ORDER BY t.place) || ')' FROM unnest(e.evttags) WITH ORDINALITY t(tag, place)), e.evtfoid::regproc), NULL, NULL
FROM other o JOIN pg_event_trigger e ON o.classid = 'pg_event_trigger'::regclass AND e.oid = o.oid
UNION ALL SELECT format('ALTER EVENT TRIGGER %s %s', o.id, CASE e.evtenabled WHEN 'D' THEN 'DISABLE' WHEN 'A' THEN 'ENABLE ALWAYS' ELSE 'ENABLE REPLICA' END), NULL, NULL
FROM other o JOIN pg_event_trigger e ON o.classid = 'pg_event_trigger'::regclass AND e.oid = o.oid WHERE e.evtenabled <> 'O'
UNION ALL SELECT concat(format('CREATE PUBLICATION %s', o.id), CASE WHEN p.puballtables THEN ' FOR ALL TABLES' END,
    ' WITH (' || nullif(concat_ws(', ',
        'publish = ' || CASE WHEN NOT (p.pubinsert AND p.pubupdate AND p.pubdelete AND p.pubtruncate) THEN quote_literal(concat_ws(', ',
            CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END, CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END)) END,
        CASE WHEN p.pubviaroot THEN 'publish_via_partition_root = true' END,
        CASE WHEN to_jsonb(p) ->> 'pubgencols' = 's' THEN 'publish_generated_columns = stored' END), '') || ')'), NULL, NULL
FROM other o JOIN pg_publication p ON o.classid = 'pg_publication'::regclass AND p.oid = o.oid
UNION ALL SELECT concat(format('CREATE FOREIGN DATA WRAPPER %s', o.id), ' HANDLER ' || nullif(w.fdwhandler, 0)::regproc::text, ' VALIDATOR ' || nullif(w.fdwvalidator, 0)::regproc::text,
    (SELECT ' OPTIONS (' || string_agg(format('%I %L', x.option_name, x.option_value), ', ') || ')' FROM pg_options_to_table(w.fdwoptions) x WHERE x.option_name !~* 'passw|secret|token')), NULL, NULL
FROM other o JOIN pg_foreign_data_wrapper w ON o.classid = 'pg_foreign_data_wrapper'::regclass AND w.oid = o.oid
UNION ALL SELECT concat(format('CREATE SERVER %s', o.id), ' TYPE ' || quote_literal(v.srvtype), ' VERSION ' || quote_literal(v.srvversion), format(' FOREIGN DATA WRAPPER %I', w.fdwname),
    (SELECT ' OPTIONS (' || string_agg(format('%I %L', x.option_name, x.option_value), ', ') || ')' FROM pg_options_to_table(v.srvoptions) x WHERE x.option_name !~* 'passw|secret|token')), NULL, NULL
FROM other o JOIN pg_foreign_server v ON o.classid = 'pg_foreign_server'::regclass AND v.oid = o.oid JOIN pg_foreign_data_wrapper w ON w.oid = v.srvfdw
UNION ALL SELECT concat('CREATE ', CASE WHEN l.lanpltrusted THEN 'TRUSTED ' END, 'LANGUAGE ', o.id, ' HANDLER ' || nullif(l.lanplcallfoid, 0)::regproc::text, ' INLINE ' || nullif(l.laninline, 0)::regproc::text,
    ' VALIDATOR ' || nullif(l.lanvalidator, 0)::regproc::text), NULL, NULL
FROM other o JOIN pg_language l ON o.classid = 'pg_language'::regclass AND l.oid = o.oid
UNION ALL SELECT format('CREATE ACCESS METHOD %s TYPE %s HANDLER %s', o.id, CASE a.amtype WHEN 'i' THEN 'INDEX' ELSE 'TABLE' END, a.amhandler::oid::regproc::text), NULL, NULL
FROM other o JOIN pg_am a ON o.classid = 'pg_am'::regclass AND a.oid = o.oid
UNION ALL SELECT concat(format('CREATE EXTENSION %I WITH SCHEMA %I', x.extname, n.nspname), CASE WHEN x.extversion <> d.default_version THEN format(' VERSION %L', x.extversion) END), NULL, NULL
FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace JOIN pg_available_extensions d ON d.name = x.extname
LEFT JOIN pg_available_extension_versions v ON v.name = x.extname AND v.version = x.extversion
WHERE x.extname <> 'plpgsql' AND (x.extversion <> d.default_version OR n.nspname <> coalesce(v.schema, 'public'))
