package dev.concertina.diff;

import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Definition;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows when a table gets another name or another schema. */
final class TableNames {
    private TableNames() {}

    /** The table under its new name. Sequences behind identities move to its schema and keep their names. */
    static Table renamed(Table table, QualifiedName to) {
        Table pointing = pointing(table, table.name(), to).withName(to);
        Table result = pointing;
        for (var column : pointing.columns().values()) {
            if (column.value().orElse(null) instanceof ColumnValue.Identity identity) {
                result = result.with(column.withValue(Optional.of(new ColumnValue.Identity(
                        identity.always(), moved(identity.sequence(), table.name(), to), identity.options()))));
            }
        }
        return result;
    }

    /** Makes the change: references, partitions and owned sequences follow. */
    static void rename(RunningSchema schema, Table before, Table after) {
        QualifiedName from = before.name();
        QualifiedName to = after.name();
        Map<QualifiedName, List<ForeignKey>> references = schema.references(from);
        List<QualifiedName> children = List.copyOf(schema.children(from));
        List<QualifiedName> heirs = schema.heirs(from);
        List.copyOf(schema.definitions.values()).forEach(d -> {
            schema.definitions.remove(d.id());
            Definition renamed = d.renamed(from, to);
            schema.definitions.put(renamed.id(), renamed);
        });
        schema.remove(from);
        schema.put(after);
        references.keySet().forEach(owner -> schema.edit(owner, t -> pointing(t, from, to)));
        for (QualifiedName child : children) {
            schema.edit(
                    child,
                    t -> t.withPartitioning(
                            t.partitioning(),
                            t.partitionOf().map(p -> new PartitionOf(to, p.bound(), p.attached(), p.indexes()))));
        }
        heirs.forEach(heir ->
                schema.edit(heir, t -> t.withInheritance(t.inheritance().renamed(from, to))));
        for (Sequence s : List.copyOf(schema.sequences.values())) {
            s.ownedBy().filter(o -> o.table().equals(from)).ifPresent(o -> {
                schema.sequences.remove(s.name());
                QualifiedName name = moved(s.name(), from, to);
                ColumnReference owner = new ColumnReference(to, o.column());
                schema.sequences.put(name, new Sequence(name, s.options(), Optional.of(owner), s.comment()));
            });
        }
    }

    private static Table pointing(Table table, QualifiedName from, QualifiedName to) {
        Map<Name, Constraint> constraints = new LinkedHashMap<>(table.constraints());
        constraints.replaceAll(
                (name, c) -> c instanceof ForeignKey k && k.referencedTable().equals(from)
                        ? new ForeignKey(
                                k.name(),
                                k.columns(),
                                to,
                                k.referencedColumns(),
                                k.onDelete(),
                                k.onUpdate(),
                                k.setColumns(),
                                k.matchFull(),
                                k.deferrability())
                        : c);
        return table.with(table.columns(), constraints, table.indexes());
    }

    /** SET SCHEMA takes sequences along, RENAME does not touch them. */
    private static QualifiedName moved(QualifiedName sequence, QualifiedName from, QualifiedName to) {
        return from.schema().equals(to.schema()) ? sequence : new QualifiedName(to.schema(), sequence.name());
    }
}
