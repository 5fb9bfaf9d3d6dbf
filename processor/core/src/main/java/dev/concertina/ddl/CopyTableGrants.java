package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Gives a table or view the owner and the privileges of another, those on columns of the same name too, and takes all
 * other privileges from it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">Privileges</a>
 */
public record CopyTableGrants(QualifiedName from, QualifiedName to) implements Ddl {
    private static final String BODY = """
            DECLARE
                source pg_catalog.pg_class;
                privilege record;
            BEGIN
                SELECT c.* INTO STRICT source
                FROM pg_catalog.pg_class AS c
                WHERE c.oid = %1$s;
                EXECUTE pg_catalog.format(
                    'ALTER TABLE %%s OWNER TO %%I', %2$s, pg_catalog.pg_get_userbyid(source.relowner));
                FOR privilege IN
                    SELECT DISTINCT a.grantee
                    FROM pg_catalog.pg_class AS c, pg_catalog.aclexplode(c.relacl) AS a
                    WHERE c.oid = %3$s
                LOOP
                    EXECUTE pg_catalog.format(
                        'REVOKE ALL ON TABLE %%s FROM %%s', %2$s,
                        CASE WHEN privilege.grantee = 0 THEN 'PUBLIC'
                            ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(privilege.grantee)) END);
                END LOOP;
                FOR privilege IN
                    SELECT a.privilege_type, '' AS columns, a.grantee, a.is_grantable
                    FROM pg_catalog.aclexplode(COALESCE(
                        source.relacl, pg_catalog.acldefault('r', source.relowner))) AS a
                    UNION ALL
                    SELECT a.privilege_type, pg_catalog.format('(%%I)', f.attname), a.grantee, a.is_grantable
                    FROM pg_catalog.pg_attribute AS f
                    JOIN pg_catalog.pg_attribute AS t
                        ON t.attrelid = %3$s AND t.attname = f.attname AND NOT t.attisdropped,
                        pg_catalog.aclexplode(f.attacl) AS a
                    WHERE f.attrelid = source.oid AND f.attnum > 0 AND NOT f.attisdropped
                    ORDER BY 2, 1
                LOOP
                    EXECUTE pg_catalog.format(
                        'GRANT %%s %%s ON TABLE %%s TO %%s %%s', privilege.privilege_type, privilege.columns, %2$s,
                        CASE WHEN privilege.grantee = 0 THEN 'PUBLIC'
                            ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(privilege.grantee)) END,
                        CASE WHEN privilege.is_grantable THEN 'WITH GRANT OPTION' ELSE '' END);
                END LOOP;
            END
            """;

    @Override
    public void write(SqlWriter out) {
        String target = SqlWriter.quoteLiteral(SqlWriter.quote(to));
        out.sql("DO ").dollarQuoted(BODY.formatted(regclass(from), target, regclass(to)));
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }

    private static String regclass(QualifiedName table) {
        return new SqlWriter().regclass(table).toString();
    }
}
