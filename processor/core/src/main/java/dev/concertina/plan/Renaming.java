package dev.concertina.plan;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Unique;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Constraints and indexes as they read when columns of their table have other names.
 *
 * @param table whose columns these are
 * @param columns the other name of each column that has one
 */
record Renaming(QualifiedName table, Map<Name, Name> columns) implements Constraint.Visitor<Constraint> {
    Index index(Index index) {
        return new Index(
                index.name(),
                index.method(),
                index.keys().stream().map(this::element).toList(),
                names(index.include()),
                index.unique(),
                index.nullsNotDistinct(),
                index.predicate().map(this::expression),
                index.storageParameters(),
                index.comment());
    }

    Constraint constraint(Constraint constraint) {
        return constraint.accept(this);
    }

    @Override
    public Constraint primaryKey(PrimaryKey key) {
        return new PrimaryKey(key.name(), names(key.columns()), names(key.include()), key.deferrability());
    }

    @Override
    public Constraint unique(Unique unique) {
        return new Unique(
                unique.name(),
                names(unique.columns()),
                names(unique.include()),
                unique.nullsNotDistinct(),
                unique.deferrability());
    }

    @Override
    public Constraint foreignKey(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                names(key.columns()),
                key.referencedTable(),
                key.referencedTable().equals(table) ? names(key.referencedColumns()) : key.referencedColumns(),
                key.onDelete(),
                key.onUpdate(),
                names(key.setColumns()),
                key.matchFull(),
                key.deferrability());
    }

    @Override
    public Constraint check(Check check) {
        return new Check(check.name(), names(check.columns()), expression(check.expression()), check.noInherit());
    }

    @Override
    public Constraint exclusion(Exclusion e) {
        List<Exclusion.Element> elements = e.elements().stream()
                .map(x -> new Exclusion.Element(element(x.key()), x.operator()))
                .toList();
        return new Exclusion(
                e.name(),
                e.method(),
                elements,
                names(e.include()),
                e.storageParameters(),
                e.predicate().map(x -> expression(x)),
                e.deferrability());
    }

    Expression expression(Expression expression) {
        Map<Name, String> quoted = new LinkedHashMap<>();
        columns.forEach((from, to) -> quoted.put(from, SqlWriter.quote(to)));
        return expression.replacing(quoted);
    }

    private IndexElement element(IndexElement key) {
        return new IndexElement(
                key.column().map(c -> columns.getOrDefault(c, c)),
                key.expression().map(this::expression),
                key.collation(),
                key.operatorClass(),
                key.descending(),
                key.nullsFirst());
    }

    private List<Name> names(List<Name> names) {
        return names.stream().map(c -> columns.getOrDefault(c, c)).toList();
    }
}
