package dev.concertina.snapshot;

import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@link ConstraintRecord} wrote. */
final class ConstraintReader {
    private ConstraintReader() {}

    /** The constraint of a record; empty if it is about something else. */
    static Optional<Constraint> read(JsonFields fields) {
        if (fields.has("primaryKey")) {
            return Optional.of(new PrimaryKey(
                    fields.as("primaryKey", Name::of),
                    names(fields, "columns"),
                    names(fields, "include"),
                    deferrability(fields)));
        }
        if (fields.has("unique") && !fields.has("index")) {
            return Optional.of(new Unique(
                    fields.as("unique", Name::of),
                    names(fields, "columns"),
                    names(fields, "include"),
                    fields.flag("nullsNotDistinct"),
                    deferrability(fields)));
        }
        if (fields.has("foreignKey")) {
            return Optional.of(foreignKey(fields));
        }
        if (fields.has("check")) {
            return Optional.of(check(fields));
        }
        return fields.has("exclusion") ? Optional.of(exclusion(fields)) : Optional.empty();
    }

    static Check check(JsonFields fields) {
        return new Check(
                fields.as("check", Name::of),
                names(fields, "columns"),
                fields.as("expression", Expression::of),
                fields.flag("noInherit"));
    }

    private static ForeignKey foreignKey(JsonFields fields) {
        List<Name> columns = names(fields, "columns");
        List<Name> referenced = names(fields, "referencedColumns");
        if (columns.size() != referenced.size()) {
            throw fields.bad("has " + columns.size() + " columns but references " + referenced.size());
        }
        return new ForeignKey(
                fields.as("foreignKey", Name::of),
                columns,
                fields.as("references", Spelling::qualifiedName),
                referenced,
                action(fields, "onDelete"),
                action(fields, "onUpdate"),
                names(fields, "setColumns"),
                fields.flag("matchFull"),
                deferrability(fields));
    }

    private static Exclusion exclusion(JsonFields fields) {
        return new Exclusion(
                fields.as("exclusion", Name::of),
                fields.text("method"),
                fields.mixed(
                        "elements",
                        text -> {
                            throw new IllegalArgumentException("\"" + text + "\" has no operator.");
                        },
                        inner -> inner.complete(
                                new Exclusion.Element(IndexElementRecord.read(inner), inner.text("operator")))),
                names(fields, "include"),
                fields.map("parameters", Function.identity(), Function.identity()),
                fields.optional("where", Expression::of),
                deferrability(fields));
    }

    private static List<Name> names(JsonFields fields, String key) {
        return fields.list(key, Name::of);
    }

    private static ForeignKey.Action action(JsonFields fields, String key) {
        return fields.optional(key, ForeignKey.Action::valueOf).orElse(ForeignKey.Action.NO_ACTION);
    }

    private static Deferrability deferrability(JsonFields fields) {
        return fields.optional("deferrable", Deferrability::valueOf).orElse(Deferrability.NOT_DEFERRABLE);
    }
}
