package dev.concertina.ddl;

import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;

/**
 * The schema that comes with each database, with an owner and a comment of its own.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PUBLIC">The public schema</a>
 */
final class PublicSchema {
    private static final String IDENTITY = "SCHEMA public";

    /** Who granted what the schema came with: since 15 a role of its own, before the one that made the cluster. */
    private static final String OWNER = """
            BEGIN
                EXECUTE pg_catalog.format('ALTER SCHEMA public OWNER TO %I', COALESCE((
                    SELECT pg_catalog.pg_get_userbyid(a.grantor)
                    FROM pg_catalog.pg_init_privs AS i, pg_catalog.aclexplode(i.initprivs) AS a
                    WHERE i.classoid = 'pg_catalog.pg_namespace'::regclass
                    AND i.objoid = pg_catalog.to_regnamespace('public')::oid
                    LIMIT 1), CURRENT_USER));
            END
            """;

    private PublicSchema() {}

    /** Whether this is its owner or its comment. */
    static boolean has(Definition definition) {
        return definition.identity().equals(IDENTITY)
                && (definition.kind() == DefinitionKind.OWNER || definition.kind() == DefinitionKind.COMMENT);
    }

    /** Gives it the owner or the comment that it came with. */
    static void reset(DefinitionKind kind, SqlWriter out) {
        if (kind == DefinitionKind.OWNER) {
            out.sql("DO ").dollarQuoted(OWNER);
        } else {
            out.sql("COMMENT ON ").sql(IDENTITY).sql(" IS 'standard public schema'");
        }
    }
}
