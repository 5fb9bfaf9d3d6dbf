package dev.concertina.random;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Schemas in which something has another name, as a developer would write them anew. */
final class Renamed {
    private Renamed() {}

    /** The table with other columns in the place of one. */
    static Table replaced(Table table, Name old, List<Column> made) {
        Map<Name, Column> columns = new LinkedHashMap<>();
        for (Column c : table.columns().values()) {
            if (c.name().equals(old)) {
                made.forEach(m -> columns.put(m.name(), m));
            } else {
                columns.put(c.name(), c);
            }
        }
        return table.with(columns, table.constraints(), table.indexes());
    }

    static Schema table(Schema schema, QualifiedName from, QualifiedName to) {
        List<Table> tables = new ArrayList<>();
        for (Table t : schema.tables().values()) {
            Table named = t.name().equals(from) ? t.withName(to) : t;
            Table parented = named.withPartitioning(
                    named.partitioning(),
                    named.partitionOf()
                            .map(p -> p.parent().equals(from)
                                    ? new PartitionOf(to, p.bound(), p.attached(), p.indexes())
                                    : p));
            tables.add(constraints(
                    parented,
                    c -> c instanceof ForeignKey k && k.referencedTable().equals(from)
                            ? key(k, k.columns(), to, k.referencedColumns(), k.setColumns())
                            : c));
        }
        return sequences(
                schema.withTables(tables), o -> o.table().equals(from) ? new ColumnReference(to, o.column()) : o);
    }

    static Schema column(Schema schema, QualifiedName table, Name from, Name to) {
        List<Table> tables = new ArrayList<>();
        for (Table t : schema.tables().values()) {
            boolean here = t.name().equals(table)
                    || t.partitionOf().filter(p -> p.parent().equals(table)).isPresent();
            Table renamed = here ? column(t, from, to) : t;
            tables.add(constraints(
                    renamed,
                    c -> c instanceof ForeignKey k && k.referencedTable().equals(table)
                            ? key(k, k.columns(), table, names(k.referencedColumns(), from, to), k.setColumns())
                            : c));
        }
        return sequences(
                schema.withTables(tables),
                o -> o.table().equals(table) && o.column().equals(from) ? new ColumnReference(table, to) : o);
    }

    private static Table column(Table table, Name from, Name to) {
        Map<Name, String> text = Map.of(from, SqlWriter.quote(to));
        Table moved = replaced(
                table,
                from,
                table.column(from).map(c -> c.withName(to)).stream().toList());
        Table bound = constraints(moved, c -> c.accept(new OneColumn(from, to, text)));
        Map<Name, Index> indexes = new TreeMap<>();
        for (Index i : table.indexes().values()) {
            indexes.put(
                    i.name(),
                    new Index(
                            i.name(),
                            i.method(),
                            i.keys().stream()
                                    .map(k -> element(k, from, to, text))
                                    .toList(),
                            names(i.include(), from, to),
                            i.unique(),
                            i.nullsNotDistinct(),
                            i.predicate().map(p -> p.replacing(text)),
                            i.storageParameters(),
                            i.comment()));
        }
        return bound.with(bound.columns(), bound.constraints(), indexes);
    }

    private static IndexElement element(IndexElement k, Name from, Name to, Map<Name, String> text) {
        return new IndexElement(
                k.column().map(c -> c.equals(from) ? to : c),
                k.expression().map(e -> e.replacing(text)),
                k.collation(),
                k.operatorClass(),
                k.descending(),
                k.nullsFirst());
    }

    private static ForeignKey key(
            ForeignKey k, List<Name> columns, QualifiedName table, List<Name> referenced, List<Name> set) {
        return new ForeignKey(
                k.name(),
                columns,
                table,
                referenced,
                k.onDelete(),
                k.onUpdate(),
                set,
                k.matchFull(),
                k.deferrability());
    }

    private static List<Name> names(List<Name> names, Name from, Name to) {
        return names.stream().map(n -> n.equals(from) ? to : n).toList();
    }

    private static Table constraints(Table table, UnaryOperator<Constraint> change) {
        Map<Name, Constraint> constraints = new TreeMap<>();
        table.constraints().values().forEach(c -> constraints.put(c.name(), change.apply(c)));
        return table.with(table.columns(), constraints, table.indexes());
    }

    private static Schema sequences(Schema s, UnaryOperator<ColumnReference> owner) {
        Map<QualifiedName, Sequence> sequences = new TreeMap<>();
        for (Sequence q : s.sequences().values()) {
            Optional<ColumnReference> by = q.ownedBy().map(owner);
            sequences.put(q.name(), new Sequence(q.name(), q.options(), by, q.comment()));
        }
        return new Schema(s.namespaces(), s.extensions(), s.enums(), s.domains(), sequences, s.tables());
    }

    /** Constraints as they read when one column has another name. */
    private record OneColumn(Name from, Name to, Map<Name, String> text) implements Constraint.Visitor<Constraint> {
        @Override
        public Constraint primaryKey(PrimaryKey k) {
            return new PrimaryKey(
                    k.name(), names(k.columns(), from, to), names(k.include(), from, to), k.deferrability());
        }

        @Override
        public Constraint unique(Unique u) {
            return new Unique(
                    u.name(),
                    names(u.columns(), from, to),
                    names(u.include(), from, to),
                    u.nullsNotDistinct(),
                    u.deferrability());
        }

        @Override
        public Constraint foreignKey(ForeignKey k) {
            return key(
                    k,
                    names(k.columns(), from, to),
                    k.referencedTable(),
                    k.referencedColumns(),
                    names(k.setColumns(), from, to));
        }

        @Override
        public Constraint check(Check k) {
            return new Check(
                    k.name(), names(k.columns(), from, to), k.expression().replacing(text), k.noInherit());
        }

        @Override
        public Constraint exclusion(Exclusion x) {
            return new Exclusion(
                    x.name(),
                    x.method(),
                    x.elements().stream()
                            .map(e -> new Exclusion.Element(element(e.key(), from, to, text), e.operator()))
                            .toList(),
                    names(x.include(), from, to),
                    x.storageParameters(),
                    x.predicate().map(p -> p.replacing(text)),
                    x.deferrability());
        }
    }
}
