SELECT rtrim(pg_get_functiondef(oid), E'\n') AS statement, NULL::name AS nspname, NULL::name AS relname FROM routine WHERE prokind <> 'a'
UNION ALL SELECT format('CREATE AGGREGATE %s(%s) (%s)', p.pronamespace::regnamespace::text || '.' || quote_ident(p.proname),
    CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END, concat_ws(',',
    E'\n    SFUNC = ' || g.aggtransfn::oid::regproc::text, E'\n    STYPE = ' || format_type(g.aggtranstype, NULL),
    E'\n    SSPACE = ' || nullif(g.aggtransspace, 0), E'\n    FINALFUNC = ' || nullif(g.aggfinalfn::oid, 0)::regproc::text,
    CASE WHEN g.aggfinalextra THEN E'\n    FINALFUNC_EXTRA' END,
    CASE WHEN g.aggfinalfn <> 0 AND g.aggfinalmodify <> CASE g.aggkind WHEN 'n' THEN 'r' ELSE 'w' END
        THEN E'\n    FINALFUNC_MODIFY = ' || CASE g.aggfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
    E'\n    COMBINEFUNC = ' || nullif(g.aggcombinefn::oid, 0)::regproc::text, E'\n    SERIALFUNC = ' || nullif(g.aggserialfn::oid, 0)::regproc::text,
    E'\n    DESERIALFUNC = ' || nullif(g.aggdeserialfn::oid, 0)::regproc::text, E'\n    INITCOND = ' || quote_literal(g.agginitval),
    E'\n    MSFUNC = ' || nullif(g.aggmtransfn::oid, 0)::regproc::text, E'\n    MINVFUNC = ' || nullif(g.aggminvtransfn::oid, 0)::regproc::text,
    E'\n    MSTYPE = ' || CASE WHEN g.aggmtranstype <> 0 THEN format_type(g.aggmtranstype, NULL) END, E'\n    MSSPACE = ' || nullif(g.aggmtransspace, 0),
    E'\n    MFINALFUNC = ' || nullif(g.aggmfinalfn::oid, 0)::regproc::text, CASE WHEN g.aggmfinalextra THEN E'\n    MFINALFUNC_EXTRA' END,
    CASE WHEN g.aggmfinalfn <> 0 AND g.aggmfinalmodify <> CASE g.aggkind WHEN 'n' THEN 'r' ELSE 'w' END
        THEN E'\n    MFINALFUNC_MODIFY = ' || CASE g.aggmfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
    E'\n    MINITCOND = ' || quote_literal(g.aggminitval),
    E'\n    SORTOP = ' || (SELECT format('OPERATOR(%I.%s)', n.nspname, o.oprname) FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid = g.aggsortop),
    CASE WHEN g.aggkind = 'h' THEN E'\n    HYPOTHETICAL' END,
    CASE p.proparallel WHEN 's' THEN E'\n    PARALLEL = SAFE' WHEN 'r' THEN E'\n    PARALLEL = RESTRICTED' END)), NULL, NULL
FROM routine p JOIN pg_aggregate g ON g.aggfnoid = p.oid
UNION ALL SELECT CASE WHEN NOT t.typisdefined THEN format('CREATE TYPE %s', t.id) ELSE format('CREATE TYPE %s AS RANGE (%s)', t.id, concat_ws(',',
    E'\n    SUBTYPE = ' || format_type(g.rngsubtype, NULL),
    E'\n    MULTIRANGE_TYPE_NAME = ' || format_type(g.rngmultitypid, NULL),
    E'\n    SUBTYPE_OPCLASS = ' || (SELECT format('%I.%I', n.nspname, c.opcname) FROM pg_opclass c JOIN pg_namespace n ON n.oid = c.opcnamespace
        WHERE c.oid = g.rngsubopc AND NOT (c.opcdefault AND c.opcintype = g.rngsubtype)),
    E'\n    COLLATION = ' || CASE WHEN g.rngcollation <> s.typcollation THEN g.rngcollation::regcollation::text END,
    E'\n    CANONICAL = ' || nullif(g.rngcanonical::oid, 0)::regproc::text, E'\n    SUBTYPE_DIFF = ' || nullif(g.rngsubdiff::oid, 0)::regproc::text)) END, NULL, NULL
FROM sort t LEFT JOIN pg_range g ON g.rngtypid = t.oid LEFT JOIN pg_type s ON s.oid = g.rngsubtype WHERE t.typtype = 'r' OR NOT t.typisdefined
UNION ALL SELECT format('CREATE OPERATOR %s (%s)', o.name, concat_ws(',', E'\n    FUNCTION = ' || o.oprcode::oid::regproc::text,
    E'\n    LEFTARG = ' || CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END, E'\n    RIGHTARG = ' || format_type(o.oprright, NULL),
    E'\n    COMMUTATOR = ' || (SELECT format('OPERATOR(%I.%s)', n.nspname, c.oprname) FROM pg_operator c JOIN pg_namespace n ON n.oid = c.oprnamespace WHERE c.oid = o.oprcom),
    E'\n    NEGATOR = ' || (SELECT format('OPERATOR(%I.%s)', n.nspname, c.oprname) FROM pg_operator c JOIN pg_namespace n ON n.oid = c.oprnamespace WHERE c.oid = o.oprnegate),
    E'\n    RESTRICT = ' || nullif(o.oprrest::oid, 0)::regproc::text, E'\n    JOIN = ' || nullif(o.oprjoin::oid, 0)::regproc::text,
    CASE WHEN o.oprcanhash THEN E'\n    HASHES' END, CASE WHEN o.oprcanmerge THEN E'\n    MERGES' END)), NULL, NULL
FROM operator o
UNION ALL SELECT 'CREATE OPERATOR FAMILY ' || id, NULL, NULL FROM family
UNION ALL SELECT concat('CREATE OPERATOR CLASS ', c.name, CASE WHEN c.opcdefault THEN ' DEFAULT' END, ' FOR TYPE ', format_type(c.opcintype, NULL),
    format(' USING %I FAMILY %I.%I AS', c.amname, n.nspname, f.opfname), concat_ws(',',
    E'\n    STORAGE ' || CASE WHEN c.opckeytype <> 0 THEN format_type(c.opckeytype, NULL) END, (
        SELECT string_agg(E'\n    ' || x.item, ',' ORDER BY x.item) FROM pg_depend d CROSS JOIN LATERAL (
            SELECT format('OPERATOR %s %s%s', a.amopstrategy, a.amopopr::regoperator, (SELECT format(' FOR ORDER BY %I.%I', sn.nspname, sf.opfname)
                FROM pg_opfamily sf JOIN pg_namespace sn ON sn.oid = sf.opfnamespace WHERE sf.oid = a.amopsortfamily)) AS item
            FROM pg_amop a WHERE d.classid = 'pg_amop'::regclass AND a.oid = d.objid
            UNION ALL SELECT format('FUNCTION %s (%s, %s) %s', a.amprocnum, format_type(a.amproclefttype, NULL), format_type(a.amprocrighttype, NULL), a.amproc::oid::regprocedure)
            FROM pg_amproc a WHERE d.classid = 'pg_amproc'::regclass AND a.oid = d.objid) x
        WHERE d.refclassid = 'pg_opclass'::regclass AND d.refobjid = c.oid),
    CASE WHEN c.opckeytype = 0 AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.refclassid = 'pg_opclass'::regclass AND d.refobjid = c.oid AND d.classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass))
        THEN E'\n    STORAGE ' || format_type(c.opcintype, NULL) END)), NULL, NULL
FROM class c JOIN pg_opfamily f ON f.oid = c.opcfamily JOIN pg_namespace n ON n.oid = f.opfnamespace
UNION ALL SELECT format('ALTER OPERATOR FAMILY %s ADD %s', f.id, x.item), NULL, NULL
FROM family f JOIN pg_depend d ON d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = f.oid AND d.deptype = 'a' CROSS JOIN LATERAL (
    SELECT format('OPERATOR %s %s%s', a.amopstrategy, a.amopopr::regoperator, (SELECT format(' FOR ORDER BY %I.%I', sn.nspname, sf.opfname)
        FROM pg_opfamily sf JOIN pg_namespace sn ON sn.oid = sf.opfnamespace WHERE sf.oid = a.amopsortfamily)) AS item
    FROM pg_amop a WHERE d.classid = 'pg_amop'::regclass AND a.oid = d.objid
    UNION ALL SELECT format('FUNCTION %s (%s, %s) %s', a.amprocnum, format_type(a.amproclefttype, NULL), format_type(a.amprocrighttype, NULL), a.amproc::oid::regprocedure)
    FROM pg_amproc a WHERE d.classid = 'pg_amproc'::regclass AND a.oid = d.objid) x
UNION ALL SELECT format('CREATE CAST %s %s%s', o.id, CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure::text WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END,
    CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END), NULL, NULL
FROM other o JOIN pg_cast c ON o.classid = 'pg_cast'::regclass AND c.oid = o.oid
UNION ALL SELECT format('CREATE TRANSFORM %s (%s)', o.id, concat_ws(', ', 'FROM SQL WITH FUNCTION ' || nullif(f.trffromsql::oid, 0)::regprocedure::text,
    'TO SQL WITH FUNCTION ' || nullif(f.trftosql::oid, 0)::regprocedure::text)), NULL, NULL
FROM other o JOIN pg_transform f ON o.classid = 'pg_transform'::regclass AND f.oid = o.oid
