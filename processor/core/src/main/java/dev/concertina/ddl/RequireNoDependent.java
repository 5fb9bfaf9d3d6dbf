package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Raises if something would silently follow columns, or a table, that are to be retired: a view, rule, policy, generated
 * column, default of another column, trigger condition, function, publication or statistics object. Indexes,
 * constraints, a column's own default and the triggers of Concertina do not count. Of a function that PostgreSQL does
 * not parse, the text counts: if it names the column and the table, or the column where it is a trigger of the table.
 *
 * @param columns empty for the table itself
 * @see <a href="https://www.postgresql.org/docs/current/ddl-depend.html">Dependency tracking</a>
 */
public record RequireNoDependent(QualifiedName table, List<Name> columns) implements Ddl {
    private static final String RELATIONS = """
                WITH RECURSIVE relation AS (
                    SELECT %s AS oid
                    UNION
                    SELECT i.inhrelid::pg_catalog.regclass
                    FROM pg_catalog.pg_inherits AS i
                    JOIN relation AS r ON i.inhparent = r.oid
                ),
            """;

    private static final String OF_COLUMNS = """
                subject AS (
                    SELECT a.attrelid, a.attnum, a.attname
                    FROM pg_catalog.pg_attribute AS a
                    JOIN relation AS r ON a.attrelid = r.oid
                    WHERE a.attname = ANY (ARRAY[%s]::pg_catalog.name[]) AND NOT a.attisdropped
                ),
                dependent AS (
                    SELECT d.classid, d.objid, d.objsubid
                    FROM pg_catalog.pg_depend AS d
                    JOIN subject AS s ON d.refobjid = s.attrelid AND d.refobjsubid = s.attnum
                    LEFT JOIN pg_catalog.pg_attrdef AS f
                        ON d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass AND d.objid = f.oid
                    WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                        AND (f.adrelid, f.adnum) IS DISTINCT FROM (s.attrelid, s.attnum)
                        AND (d.classid <> 'pg_catalog.pg_class'::pg_catalog.regclass OR d.objsubid > 0)
                ),
            """;

    private static final String OF_TABLE = """
                dependent AS (
                    SELECT d.classid, d.objid, d.objsubid
                    FROM pg_catalog.pg_depend AS d
                    JOIN pg_catalog.pg_class AS c ON c.oid IN (SELECT r.oid FROM relation AS r)
                    LEFT JOIN pg_catalog.pg_type AS t ON t.oid = c.reltype
                    WHERE (d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = c.oid
                            OR d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
                                AND d.refobjid IN (t.oid, t.typarray))
                        AND (d.classid <> 'pg_catalog.pg_class'::pg_catalog.regclass OR d.objsubid > 0)
                        AND d.classid <> ALL (ARRAY[
                            'pg_catalog.pg_publication_rel'::pg_catalog.regclass,
                            'pg_catalog.pg_statistic_ext'::pg_catalog.regclass])
                        AND NOT EXISTS (
                            SELECT FROM pg_catalog.pg_attrdef AS x
                            WHERE x.oid = d.objid AND x.adrelid IN (SELECT r.oid FROM relation AS r))
                        AND NOT EXISTS (
                            SELECT FROM pg_catalog.pg_policy AS x
                            WHERE x.oid = d.objid AND x.polrelid IN (SELECT r.oid FROM relation AS r))
                        AND NOT EXISTS (
                            SELECT FROM pg_catalog.pg_rewrite AS x
                            WHERE x.oid = d.objid AND x.ev_class IN (SELECT r.oid FROM relation AS r))
                        AND NOT EXISTS (
                            SELECT FROM pg_catalog.pg_trigger AS x
                            WHERE x.oid = d.objid AND x.tgrelid IN (SELECT r.oid FROM relation AS r))
                        AND NOT (d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                            AND d.objid IN (SELECT r.oid FROM relation AS r))
                ),
            """;

    private static final String FUNCTIONS = """
                function AS (
                    SELECT p.oid, p.prosrc
                    FROM pg_catalog.pg_proc AS p
                    JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
                    JOIN pg_catalog.pg_language AS l ON l.oid = p.prolang
                    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
                        AND l.lanname NOT IN ('internal', 'c')
                        AND p.proname !~ '^[!~_]*concertina' AND n.nspname !~ '^concertina'
                        AND NOT EXISTS (
                            SELECT FROM pg_catalog.pg_depend AS e
                            WHERE e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND e.objid = p.oid
                                AND e.deptype = 'e')
                ),
            """;

    private static final String TEXT_OF_COLUMNS = """
                caller AS (
                    SELECT DISTINCT f.oid
                    FROM function AS f
                    JOIN subject AS s ON f.prosrc ~* pg_catalog.concat(
                        '(?<![[:alnum:]_$])', pg_catalog.regexp_replace(s.attname, '([^[:alnum:]_])', '\\\\\\1', 'g'),
                        '(?![[:alnum:]_$])')
                    JOIN pg_catalog.pg_class AS c ON c.oid = s.attrelid
                    WHERE f.prosrc ~* pg_catalog.concat(
                            '(?<![[:alnum:]_$])', pg_catalog.regexp_replace(c.relname, '([^[:alnum:]_])', '\\\\\\1', 'g'),
                            '(?![[:alnum:]_$])')
                        OR EXISTS (
                            SELECT FROM pg_catalog.pg_trigger AS t
                            WHERE t.tgrelid = c.oid AND t.tgfoid = f.oid AND t.tgname !~ '^[!~]concertina')
                )
            """;

    private static final String TEXT_OF_TABLE = """
                caller AS (
                    SELECT DISTINCT f.oid
                    FROM function AS f
                    JOIN pg_catalog.pg_class AS c ON c.oid IN (SELECT r.oid FROM relation AS r)
                    WHERE f.prosrc ~* pg_catalog.concat(
                        '\\m(from|join|into|update|only|table)\\s+("?[[:alnum:]_$]+"?\\s*\\.\\s*)?"?',
                        pg_catalog.regexp_replace(c.relname, '([^[:alnum:]_])', '\\\\\\1', 'g'), '(?![[:alnum:]_$])')
                )
            """;

    private static final String BODY = """
            DECLARE
                dependents pg_catalog.text;
            BEGIN
            %s    SELECT pg_catalog.string_agg(DISTINCT x.description, ', ')
                INTO dependents
                FROM (
                    SELECT CASE WHEN w.ev_class NOT IN (SELECT r.oid FROM relation AS r)
                        THEN pg_catalog.pg_describe_object('pg_catalog.pg_class'::pg_catalog.regclass, w.ev_class, 0)
                        ELSE pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid) END AS description
                    FROM dependent AS d
                    LEFT JOIN pg_catalog.pg_rewrite AS w
                        ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = w.oid
                    LEFT JOIN pg_catalog.pg_trigger AS t
                        ON d.classid = 'pg_catalog.pg_trigger'::pg_catalog.regclass AND d.objid = t.oid
                    WHERE d.classid = ANY (ARRAY[
                            'pg_catalog.pg_rewrite'::pg_catalog.regclass, 'pg_catalog.pg_policy'::pg_catalog.regclass,
                            'pg_catalog.pg_attrdef'::pg_catalog.regclass, 'pg_catalog.pg_class'::pg_catalog.regclass,
                            'pg_catalog.pg_trigger'::pg_catalog.regclass, 'pg_catalog.pg_proc'::pg_catalog.regclass,
                            'pg_catalog.pg_publication_rel'::pg_catalog.regclass,
                            'pg_catalog.pg_statistic_ext'::pg_catalog.regclass])
                        AND COALESCE(NOT t.tgisinternal AND t.tgname !~ '^[!~]concertina', true)
                    UNION
                    SELECT pg_catalog.pg_describe_object('pg_catalog.pg_proc'::pg_catalog.regclass, c.oid, 0)
                    FROM caller AS c
                ) AS x;
                IF dependents IS NOT NULL THEN
                    RAISE EXCEPTION USING
                        ERRCODE = 'dependent_objects_still_exist',
                        MESSAGE = pg_catalog.concat(%s, dependents, %s),
                        HINT = %s;
                END IF;
            END
            """;

    public RequireNoDependent {
        columns = List.copyOf(columns);
    }

    @Override
    public void write(SqlWriter out) {
        boolean whole = columns.isEmpty();
        String names =
                columns.stream().map(c -> SqlWriter.quoteLiteral(c.text())).collect(Collectors.joining(", "));
        String queries = RELATIONS.formatted(new SqlWriter().regclass(table))
                + (whole ? OF_TABLE : OF_COLUMNS.formatted(names))
                + FUNCTIONS
                + (whole ? TEXT_OF_TABLE : TEXT_OF_COLUMNS);
        String fact =
                (whole ? "" : CheckWriter.labels(columns) + " of ") + CheckWriter.label(table) + " still used by ";
        out.sql("DO ")
                .dollarQuoted(BODY.formatted(
                        queries,
                        SqlWriter.quoteLiteral(Character.toUpperCase(fact.charAt(0)) + fact.substring(1)),
                        SqlWriter.quoteLiteral(" – they would follow what is retired, so nothing was changed."),
                        SqlWriter.quoteLiteral("Make them use the new form or drop them, then run the file again.")));
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_SHARE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
