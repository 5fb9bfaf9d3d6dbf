package dev.concertina.ddl;

import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;

/**
 * Creates a table that can be attached to another: with all columns that this one has at the moment, retired ones and
 * those in flight too, and with its checks.
 *
 * @param table what is its own: name, constraints, partition key, storage parameters
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
public record CreateTableLike(Table table, QualifiedName parent) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("CREATE TABLE ").name(table.name()).sql(" (").indent();
        out.line("LIKE ").name(parent);
        out.sql(
                " INCLUDING CONSTRAINTS INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION");
        for (Constraint constraint : table.constraints().values()) {
            if (!(constraint instanceof ForeignKey)) {
                ConstraintWriter.write(out.sql(",").newline(), constraint);
            }
        }
        out.outdent().line(")");
        table.partitioning().ifPresent(p -> {
            out.line("PARTITION BY ").sql(p.strategy().name()).sql(" ");
            IndexWriter.elements(out, p.keys());
        });
        if (!table.storageParameters().isEmpty()) {
            StorageWriter.assignments(out.line("WITH "), table.storageParameters());
        }
    }

    @Override
    public Lock lock() {
        return Lock.NONE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
