package dev.concertina.ddl;

import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Creates a table with its columns, keys, checks and exclusions. Foreign keys, indexes and comments are statements of
 * their own; so is what an heir changes of the columns that it has from its parents alone. An attached partition is created as a plain table, without identities, which it takes from its parent.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
public record CreateTable(Table table) implements Ddl {
    /** The table with all its keys: those that repeat another come after it, as PostgreSQL would take both for one. */
    public static List<Ddl> withKeys(Table table) {
        Table first = table;
        List<Ddl> statements = new ArrayList<>();
        Set<Constraint> shapes = new HashSet<>();
        for (Constraint constraint : inline(table)) {
            if (!shapes.add(shape(constraint))) {
                first = first.withoutConstraint(constraint.name());
                statements.add(new AddConstraint(table.name(), constraint, false));
            }
        }
        statements.add(0, new CreateTable(first));
        return statements;
    }

    /** What it is apart from its name; a primary key is a unique one as well. */
    private static Constraint shape(Constraint constraint) {
        Name any = Name.of("any");
        return constraint instanceof PrimaryKey key
                ? new Unique(any, key.columns(), key.include(), false, key.deferrability())
                : constraint.withName(any);
    }

    @Override
    public void write(SqlWriter out) {
        out.sql(table.unlogged() ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ").name(table.name());
        inPlace().ifPresent(p -> out.sql(" PARTITION OF ").name(p.parent()));
        if (inPlace().isEmpty() || !inline(table).isEmpty()) {
            elements(out);
        }
        if (!table.inheritance().parents().isEmpty()) {
            out.line("INHERITS (");
            String separator = "";
            for (QualifiedName parent : table.inheritance().parents()) {
                out.sql(separator).name(parent);
                separator = ", ";
            }
            out.sql(")");
        }
        inPlace().ifPresent(p -> BoundWriter.write(out.newline(), p.bound()));
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
        if (!table.inheritance().parents().isEmpty()) {
            return Lock.SHARE_UPDATE_EXCLUSIVE;
        }
        return inPlace().isPresent() ? Lock.ACCESS_EXCLUSIVE : Lock.NONE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }

    private void elements(SqlWriter out) {
        out.sql(" (").indent();
        String separator = "";
        if (inPlace().isEmpty()) {
            for (Column column : own()) {
                ColumnWriter.write(out.sql(separator).newline(), own(column));
                separator = ",";
            }
        }
        for (Constraint constraint : inline(table)) {
            ConstraintWriter.write(out.sql(separator).newline(), constraint);
            separator = ",";
        }
        out.outdent().line(")");
    }

    /** The columns that it does not get from others alone. */
    private List<Column> own() {
        return table.columns().values().stream()
                .filter(c -> !table.inheritance().columns().contains(c.name()))
                .toList();
    }

    private Optional<PartitionOf> inPlace() {
        return table.partitionOf().filter(p -> !p.attached());
    }

    /** A table with an identity cannot be attached: its parent's identity becomes its own. */
    private Column own(Column column) {
        return table.partitionOf().isPresent() && column.identity().isPresent()
                ? column.withValue(Optional.empty())
                : column;
    }

    /** The primary key first, as a reader looks for it. */
    private static List<Constraint> inline(Table table) {
        List<Constraint> inline = new ArrayList<>();
        table.primaryKey().ifPresent(inline::add);
        for (Constraint constraint : table.constraints().values()) {
            if (!(constraint instanceof ForeignKey) && !(constraint instanceof PrimaryKey)) {
                inline.add(constraint);
            }
        }
        return inline;
    }
}
