package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Gives a column what another one of its table has besides type and constraints: privileges, statistics target,
 * storage, compression, planner options and its place in the column lists of publications.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-attribute.html">pg_attribute</a>
 */
public record CopyColumnSettings(QualifiedName table, Name from, Name to) implements Ddl {
    private static final String BODY = """
            DECLARE
                source pg_catalog.pg_attribute;
                target pg_catalog.pg_attribute;
                may_be_toasted pg_catalog.bool;
                chosen pg_catalog.bool;
                alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %%s ALTER COLUMN %%I ', %1$s, %4$s);
                item record;
            BEGIN
                SELECT a.* INTO STRICT source
                FROM pg_catalog.pg_attribute AS a
                WHERE a.attrelid = %2$s AND a.attname = %3$s;
                SELECT a.* INTO STRICT target
                FROM pg_catalog.pg_attribute AS a
                WHERE a.attrelid = %2$s AND a.attname = %4$s;
                SELECT t.typstorage <> 'p' INTO may_be_toasted
                FROM pg_catalog.pg_type AS t
                WHERE t.oid = target.atttypid;
                SELECT t.typstorage <> source.attstorage INTO chosen
                FROM pg_catalog.pg_type AS t
                WHERE t.oid = source.atttypid;
                IF source.attstattarget >= 0 THEN
                    EXECUTE alter_column || pg_catalog.format('SET STATISTICS %%s', source.attstattarget);
                END IF;
                IF may_be_toasted AND chosen AND source.attstorage <> target.attstorage THEN
                    EXECUTE alter_column || CASE source.attstorage
                        WHEN 'p' THEN 'SET STORAGE PLAIN'
                        WHEN 'e' THEN 'SET STORAGE EXTERNAL'
                        WHEN 'm' THEN 'SET STORAGE MAIN'
                        ELSE 'SET STORAGE EXTENDED' END;
                END IF;
                IF may_be_toasted AND source.attcompression <> target.attcompression THEN
                    EXECUTE alter_column || CASE source.attcompression
                        WHEN 'p' THEN 'SET COMPRESSION pglz'
                        WHEN 'l' THEN 'SET COMPRESSION lz4'
                        ELSE 'SET COMPRESSION DEFAULT' END;
                END IF;
                FOR item IN
                    SELECT o.option
                    FROM pg_catalog.unnest(source.attoptions) AS o (option)
                    WHERE o.option ~ '^n_distinct'
                LOOP
                    EXECUTE alter_column || pg_catalog.format('SET (%%s)', item.option);
                END LOOP;
                FOR item IN
                    SELECT a.privilege_type, a.grantee, a.is_grantable
                    FROM pg_catalog.aclexplode(source.attacl) AS a
                LOOP
                    EXECUTE pg_catalog.format(
                        'GRANT %%s (%%I) ON TABLE %%s TO %%s %%s', item.privilege_type, %4$s, %1$s,
                        CASE WHEN item.grantee = 0 THEN 'PUBLIC'
                            ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(item.grantee)) END,
                        CASE WHEN item.is_grantable THEN 'WITH GRANT OPTION' ELSE '' END);
                END LOOP;
                -- publications have column lists since version 15
                IF pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 150000 THEN
                    FOR item IN
                        SELECT p.pubname, pg_catalog.pg_get_expr(r.prqual, r.prrelid) AS filter,
                            (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum)
                            FROM pg_catalog.pg_attribute AS a
                            WHERE a.attrelid = r.prrelid
                                AND (a.attnum = ANY (r.prattrs::pg_catalog.int2[]) OR a.attnum = target.attnum)
                            ) AS columns
                        FROM pg_catalog.pg_publication_rel AS r
                        JOIN pg_catalog.pg_publication AS p ON p.oid = r.prpubid
                        WHERE r.prrelid = source.attrelid
                            AND source.attnum = ANY (r.prattrs::pg_catalog.int2[])
                            AND target.attnum <> ALL (r.prattrs::pg_catalog.int2[])
                    LOOP
                        EXECUTE pg_catalog.format('ALTER PUBLICATION %%I DROP TABLE %%s', item.pubname, %1$s);
                        EXECUTE pg_catalog.format(
                            'ALTER PUBLICATION %%I ADD TABLE %%s (%%s)%%s', item.pubname, %1$s, item.columns,
                            COALESCE(' WHERE (' || item.filter || ')', ''));
                    END LOOP;
                END IF;
            END
            """;

    @Override
    public void write(SqlWriter out) {
        out.sql("DO ")
                .dollarQuoted(BODY.formatted(
                        SqlWriter.quoteLiteral(SqlWriter.quote(table)),
                        new SqlWriter().regclass(table),
                        SqlWriter.quoteLiteral(from.text()),
                        SqlWriter.quoteLiteral(to.text())));
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
