package dev.concertina.database.rehearse;

import dev.concertina.ddl.AddConstraint;
import dev.concertina.ddl.CreateDefinition;
import dev.concertina.ddl.CreateIndex;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.ddl.RowConditions;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of later schemas, as far as an earlier one can have them: rows that are to live through all migrations must
 * obey all of them. They stand while rows are inserted only.
 */
final class ComingRules {
    private static final String PREFIX = "concertina_rule_";

    /** Where a statement that adds a constraint names it. */
    private static final Pattern NAME =
            Pattern.compile("(\\sADD\\s+CONSTRAINT\\s+)(?:\"(?:[^\"]|\"\")+\"|\\S+)", Pattern.CASE_INSENSITIVE);

    private final Schema now;

    ComingRules(Schema now) {
        this.now = now;
    }

    /** Statements that add them, each of which may fail where rows are there already that break it. */
    List<Ddl> statements(List<Schema> later) {
        List<Ddl> statements = new ArrayList<>();
        later.forEach(schema -> add(schema, statements));
        Set<String> seen = new HashSet<>();
        return statements.stream()
                .filter(s -> seen.add(s.sql().replaceAll(PREFIX + "\\d+", PREFIX)))
                .toList();
    }

    private void add(Schema later, List<Ddl> statements) {
        for (Table table : now.tables().values()) {
            later.table(table.name()).filter(t -> table.partitionOf().isEmpty()).ifPresent(t -> {
                labels(table, later, statements);
                domains(table, later, statements);
                rules(table, t, statements);
                kept(table, later, statements);
            });
        }
    }

    private void rules(Table table, Table coming, List<Ddl> statements) {
        QualifiedName name = table.name();
        Map<Name, Column> columns = table.columns();
        for (Column column : coming.columns().values()) {
            Column present = columns.get(column.name());
            if (column.notNull() && present != null && !present.notNull()) {
                Check filled = new Check(
                        rule(statements), List.of(column.name()), MoveConditions.isNotNull(column.name()), false);
                statements.add(new AddConstraint(name, filled, true));
            }
        }
        coming.columns().values().stream()
                .filter(c -> table.column(c.name()).stream().anyMatch(p -> becomes(p, c)))
                .forEach(c -> statements.add(
                        new AddConstraint(name, new Check(rule(statements), List.of(c.name()), fits(c), false), true)));
        for (Constraint constraint : coming.constraints().values()) {
            if (!table.constraints().containsValue(constraint) && applies(table, coming, constraint)) {
                statements.add(statement(table, constraint, rule(statements)));
            }
        }
        coming.indexes().values().stream()
                .filter(i -> i.unique() && !table.indexes().containsValue(i))
                .filter(i -> columns.keySet().containsAll(i.columns()))
                .forEach(i -> statements.add(unique(table, i.withName(rule(statements)))));
    }

    /** Constraints that are kept as statements. */
    private void kept(Table table, Schema later, List<Ddl> statements) {
        for (Definition definition : later.definitions().values()) {
            if (definition.kind() == DefinitionKind.CONSTRAINT
                    && definition.on().filter(table.name()::equals).isPresent()
                    && !now.definitions().containsValue(definition)) {
                String sql = NAME.matcher(definition.sql()).replaceFirst("$1" + rule(statements));
                statements.add(new CreateDefinition(
                        Definition.of(definition.kind(), definition.identity(), definition.on(), sql), false, false));
            }
        }
    }

    private void labels(Table table, Schema later, List<Ddl> statements) {
        for (Column column : table.columns().values()) {
            labels(column, later)
                    .map(l -> RowConditions.isOneOf(column, l))
                    .map(condition -> new Check(rule(statements), List.of(column.name()), condition, false))
                    .ifPresent(check -> statements.add(new AddConstraint(table.name(), check, true)));
        }
    }

    /** What domains of the columns will demand. */
    private void domains(Table table, Schema later, List<Ddl> statements) {
        for (Column column : table.columns().values()) {
            column.type().userType().map(later.domains()::get).map(Domain::checks).orElse(Map.of()).values().stream()
                    .map(check -> RowConditions.over(check, column.name()))
                    .map(condition -> new Check(rule(statements), List.of(column.name()), condition, false))
                    .forEach(check -> statements.add(new AddConstraint(table.name(), check, true)));
        }
    }

    /** The labels that stay, if some of the column's enum type go. */
    private Optional<List<String>> labels(Column column, Schema later) {
        Optional<QualifiedName> type = column.type().userType();
        List<String> present = type.map(now.enums()::get).map(EnumType::labels).orElse(List.of());
        return type.map(later.enums()::get).map(EnumType::labels).filter(l -> !l.containsAll(present));
    }

    /** Whether the column will have another built-in type, to which values are cast as they are. */
    private static boolean becomes(Column present, Column coming) {
        boolean builtin =
                present.type().userType().isEmpty() && coming.type().userType().isEmpty();
        return builtin && !present.type().equals(coming.type());
    }

    /** That a value survives the cast: one that is too long would be cut, any other is an error. */
    private static Expression fits(Column coming) {
        Expression cast = RowConditions.throughText(coming);
        boolean text = coming.type().name().startsWith("character");
        return Expression.of(
                text
                        ? "(" + cast.sql() + ") IS NOT DISTINCT FROM CAST(" + SqlWriter.quote(coming.name())
                                + " AS text)"
                        : "(" + cast.sql() + ") IS NOT NULL OR " + SqlWriter.quote(coming.name()) + " IS NULL");
    }

    private static Name rule(List<Ddl> statements) {
        return Name.of(PREFIX + statements.size());
    }

    /** A key is a plain unique index here: the table may have its own primary key. */
    private static Ddl statement(Table table, Constraint constraint, Name rule) {
        if (constraint instanceof Unique || constraint instanceof PrimaryKey) {
            return unique(table, Index.of(rule, true, constraint.columns()));
        }
        boolean checkable = constraint instanceof Check || constraint instanceof ForeignKey;
        return new AddConstraint(
                table.name(),
                constraint.withName(rule),
                checkable && table.partitioning().isEmpty());
    }

    /**
     * An index that is like no other: one over partitions would take those that its partitions have for its own, and they
     * would go with it.
     */
    private static Ddl unique(Table table, Index index) {
        List<Name> more = table.partitioning().isEmpty()
                ? List.of()
                : table.columns().keySet().stream()
                        .filter(c ->
                                !index.columns().contains(c) && !index.include().contains(c))
                        .limit(1)
                        .toList();
        List<Name> include =
                Stream.concat(index.include().stream(), more.stream()).toList();
        return new CreateIndex(table.name(), index.withInclude(include), false);
    }

    private boolean applies(Table table, Table coming, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return table.columns().keySet().containsAll(key.columns())
                    && now.table(key.referencedTable())
                            .filter(t -> t.columns().keySet().containsAll(key.referencedColumns()))
                            .isPresent();
        }
        if (constraint instanceof Check check) {
            return coming.columns().keySet().stream().filter(check::mentions).allMatch(table.columns()::containsKey);
        }
        if (constraint instanceof Exclusion exclusion) {
            return coming.columns().keySet().stream()
                    .filter(exclusion::mentions)
                    .allMatch(table.columns()::containsKey);
        }
        return (constraint instanceof Unique || constraint instanceof PrimaryKey)
                && table.columns().keySet().containsAll(constraint.columns());
    }
}
