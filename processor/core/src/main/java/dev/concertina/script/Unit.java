package dev.concertina.script;

import dev.concertina.parse.Statement;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/** What a runner does as one. */
public sealed interface Unit {
    /** Its statements, without BEGIN and COMMIT, read while they are asked for. */
    Iterable<Statement> statements();

    /** Statements that happen together or not at all. */
    record Transaction(Iterable<Statement> statements) implements Unit {}

    /** A statement outside any transaction. */
    record Single(Statement statement) implements Unit {
        @Override
        public List<Statement> statements() {
            return List.of(statement);
        }
    }

    /**
     * An idempotent UPDATE of a whole table, which may be run as it is or a range of keys at a time.
     *
     * @param key the columns by which its rows are cut into batches; none for a table without a key, which goes by {@code ctid}
     */
    record Batch(QualifiedName table, List<Name> key, Statement statement) implements Unit {
        public Batch {
            key = List.copyOf(key);
        }

        @Override
        public List<Statement> statements() {
            return List.of(statement);
        }
    }
}
