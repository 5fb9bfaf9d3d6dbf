package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.Optional;

/** Asks the catalog whether a statement outside any transaction is done. */
final class PostCondition {
    private final Session session;

    PostCondition(Session session) {
        this.session = session;
    }

    /** How far a statement has come. */
    enum Progress {
        NOTHING,
        /** Something is there that has to go, or to be ended, first. */
        BROKEN,
        DONE
    }

    Progress of(Outside statement) throws SQLException {
        if (statement instanceof Outside.CreateIndex create) {
            return session.text(
                            "SELECT i.indisvalid AND i.indisready AND i.indislive AND i.indisunique = CAST(? AS boolean)"
                                    + INDEX,
                            Boolean.toString(create.unique()),
                            create.table(),
                            create.index())
                    .map(valid -> "t".equals(valid) ? Progress.DONE : Progress.BROKEN)
                    .orElse(Progress.NOTHING);
        }
        if (statement instanceof Outside.DropIndex drop) {
            return session.text("SELECT pg_catalog.to_regclass(?)::text", drop.index())
                            .isEmpty()
                    ? Progress.DONE
                    : Progress.NOTHING;
        }
        if (statement instanceof Outside.Detach detach) {
            return session.text(
                            "SELECT i.inhdetachpending FROM pg_catalog.pg_inherits AS i"
                                    + " WHERE i.inhparent = pg_catalog.to_regclass(?) AND i.inhrelid = pg_catalog.to_regclass(?)",
                            detach.parent(),
                            detach.partition())
                    .map(pending -> "t".equals(pending) ? Progress.BROKEN : Progress.NOTHING)
                    .orElse(Progress.DONE);
        }
        return Progress.NOTHING;
    }

    /** The statement that clears away, or ends, what was left of one that was cut; empty if there is none. */
    Optional<String> repair(Outside statement) throws SQLException {
        if (statement instanceof Outside.CreateIndex create) {
            return session.text(
                    "SELECT 'DROP INDEX CONCURRENTLY ' || c.oid::pg_catalog.regclass::text" + INDEX,
                    create.table(),
                    create.index());
        }
        if (statement instanceof Outside.Detach detach) {
            return Optional.of(
                    "ALTER TABLE " + detach.parent() + " DETACH PARTITION " + detach.partition() + " FINALIZE");
        }
        return Optional.empty();
    }

    private static final String INDEX = " FROM pg_catalog.pg_index AS i"
            + " JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid"
            + " WHERE i.indrelid = pg_catalog.to_regclass(?) AND c.relname = (pg_catalog.parse_ident(?))[1]";
}
