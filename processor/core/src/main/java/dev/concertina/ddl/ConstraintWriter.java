package dev.concertina.ddl;

import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Unique;
import java.util.List;

/** Renders a constraint as it stands in CREATE TABLE and after ADD. */
final class ConstraintWriter implements Constraint.Visitor<SqlWriter> {
    private final SqlWriter out;

    private ConstraintWriter(SqlWriter out) {
        this.out = out;
    }

    static SqlWriter write(SqlWriter out, Constraint constraint) {
        out.sql("CONSTRAINT ").name(constraint.name()).sql(" ");
        return constraint.accept(new ConstraintWriter(out));
    }

    @Override
    public SqlWriter primaryKey(PrimaryKey key) {
        out.sql("PRIMARY KEY ").list(key.columns());
        return deferrability(include(key.include()), key.deferrability());
    }

    @Override
    public SqlWriter unique(Unique unique) {
        out.sql(unique.nullsNotDistinct() ? "UNIQUE NULLS NOT DISTINCT " : "UNIQUE ")
                .list(unique.columns());
        return deferrability(include(unique.include()), unique.deferrability());
    }

    @Override
    public SqlWriter foreignKey(ForeignKey key) {
        out.sql("FOREIGN KEY ").list(key.columns());
        out.sql(" REFERENCES ").name(key.referencedTable()).sql(" ").list(key.referencedColumns());
        if (key.matchFull()) {
            out.sql(" MATCH FULL");
        }
        if (key.onUpdate() != ForeignKey.Action.NO_ACTION) {
            out.sql(" ON UPDATE ").sql(words(key.onUpdate()));
        }
        if (key.onDelete() != ForeignKey.Action.NO_ACTION) {
            out.sql(" ON DELETE ").sql(words(key.onDelete()));
            if (!key.setColumns().isEmpty()) {
                out.sql(" ").list(key.setColumns());
            }
        }
        return deferrability(out, key.deferrability());
    }

    @Override
    public SqlWriter check(Check check) {
        out.sql("CHECK (").expression(check.expression()).sql(")");
        return check.noInherit() ? out.sql(" NO INHERIT") : out;
    }

    @Override
    public SqlWriter exclusion(Exclusion exclusion) {
        out.sql("EXCLUDE USING ").name(Name.of(exclusion.method())).sql(" (");
        String separator = "";
        for (Exclusion.Element element : exclusion.elements()) {
            out.sql(separator);
            IndexWriter.element(out, element.key());
            out.sql(" WITH ").sql(operator(element.operator()));
            separator = ", ";
        }
        out.sql(")");
        include(exclusion.include());
        StorageWriter.with(out, exclusion.storageParameters());
        exclusion.predicate().ifPresent(p -> out.sql(" WHERE (").expression(p).sql(")"));
        return deferrability(out, exclusion.deferrability());
    }

    /** When it is checked, as it stands after any constraint; nothing for the default. */
    static SqlWriter deferrability(SqlWriter out, Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> out;
            case INITIALLY_IMMEDIATE -> out.sql(" DEFERRABLE");
            case INITIALLY_DEFERRED -> out.sql(" DEFERRABLE INITIALLY DEFERRED");
        };
    }

    private SqlWriter include(List<Name> columns) {
        return columns.isEmpty() ? out : out.sql(" INCLUDE ").list(columns);
    }

    private static String words(ForeignKey.Action action) {
        return action.name().replace('_', ' ');
    }

    /** No operator contains a point, so one that does is qualified. */
    private static String operator(String operator) {
        return operator.indexOf('.') > 0 && !operator.endsWith(")") ? "OPERATOR(" + operator + ")" : operator;
    }
}
