package dev.concertina.database.apply;

import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import dev.concertina.script.Script;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a role may do all that the files of a plan need, asked of the catalog before the first statement. What the plan
 * makes itself is its role's own; what only the server can judge is left to it.
 */
final class Privileges {
    private static final String OWNER = """
            SELECT pg_catalog.format('GRANT %I TO %I;', pg_catalog.pg_get_userbyid(c.relowner), current_user)
            FROM pg_catalog.pg_class AS c
            WHERE c.oid = pg_catalog.to_regclass(?) AND NOT pg_catalog.pg_has_role(c.relowner, 'USAGE')""";
    private static final String SCHEMA = """
            SELECT pg_catalog.format('GRANT CREATE ON SCHEMA %I TO %I;', n.nspname, current_user)
            FROM pg_catalog.pg_namespace AS n
            WHERE n.oid = pg_catalog.to_regnamespace(?) AND NOT pg_catalog.has_schema_privilege(n.oid, 'CREATE')""";
    private static final String DATABASE = """
            SELECT pg_catalog.format('GRANT CREATE ON DATABASE %I TO %I;', pg_catalog.current_database(), current_user)
            WHERE NOT pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE')""";
    private static final String RELATION = """
            SELECT pg_catalog.format('GRANT %s ON %%s TO %%I;', c.oid::pg_catalog.regclass, current_user)
            FROM pg_catalog.pg_class AS c
            WHERE c.oid = pg_catalog.to_regclass(?) AND NOT pg_catalog.has_table_privilege(c.oid, '%s')""";

    private final Session session;
    private final Map<Need, String> places = new LinkedHashMap<>();

    private Privileges(Session session) {
        this.session = session;
    }

    /** Why the role of a session may not run these; empty if nothing is known to stand against it. */
    static Optional<String> refusal(Session session, List<Job> jobs) throws SQLException {
        Privileges privileges = new Privileges(session);
        if (!jobs.isEmpty()) {
            privileges.ledger();
        }
        jobs.forEach(job -> privileges.read(job.script()));
        return privileges.refusal();
    }

    private void ledger() throws SQLException {
        boolean there = session.text("SELECT pg_catalog.to_regnamespace('concertina')::text")
                .isPresent();
        List<Need> needs = there
                ? List.of(
                        new Need(Need.Right.INSERT, "concertina.event"),
                        new Need(Need.Right.INSERT, "concertina.checkpoint"),
                        new Need(Need.Right.UPDATE, "concertina.checkpoint"))
                : List.of(Need.DATABASE);
        needs.forEach(need -> places.put(need, "the ledger"));
    }

    private void read(Script script) {
        for (Statement statement : StatementSplitter.split(script.sql()).statements()) {
            Need.of(statement)
                    .ifPresent(need -> places.putIfAbsent(
                            need,
                            script.file() + " line " + statement.position().line()));
        }
    }

    private Optional<String> refusal() throws SQLException {
        Map<String, String> missing = new LinkedHashMap<>();
        for (Map.Entry<Need, String> place : places.entrySet()) {
            for (String grant : grants(place.getKey())) {
                missing.putIfAbsent(grant, place.getValue());
            }
        }
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        missing.forEach((grant, place) -> lines.add("    " + grant + "  -- " + place));
        return Optional.of(
                "The role \"" + session.text("SELECT current_user::text").orElseThrow()
                        + "\" may not do all that the files need; nothing was run. Have somebody who may run this, or take on"
                        + " another role with db.role:\n" + String.join("\n", lines));
    }

    /** The statements that would give what is missing. */
    private List<String> grants(Need need) throws SQLException {
        return switch (need.right()) {
            case CREATE_IN_DATABASE -> session.strings(DATABASE);
            case CREATE_IN_SCHEMA -> session.strings(SCHEMA, need.object());
            case OWN -> session.strings(OWNER, need.object());
            default -> session.strings(RELATION.formatted(need.right(), need.right()), need.object());
        };
    }
}
