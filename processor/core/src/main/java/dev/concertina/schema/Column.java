package dev.concertina.schema;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param collation empty for the type's own
 */
public record Column(
        Name name,
        DataType type,
        boolean notNull,
        Optional<ColumnValue> value,
        Optional<QualifiedName> collation,
        Optional<String> comment) {
    /** A nullable column without default. */
    public static Column of(String name, String type) {
        return new Column(
                Name.of(name), DataType.parse(type), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Column withName(Name other) {
        return new Column(other, type, notNull, value, collation, comment);
    }

    public Column withType(DataType other) {
        return new Column(name, other, notNull, value, collation, comment);
    }

    public Column withCollation(Optional<QualifiedName> other) {
        return new Column(name, type, notNull, value, other, comment);
    }

    public Column withNotNull(boolean other) {
        return new Column(name, type, other, value, collation, comment);
    }

    public Column withValue(Optional<ColumnValue> other) {
        return new Column(name, type, notNull, other, collation, comment);
    }

    public Column withComment(Optional<String> other) {
        return new Column(name, type, notNull, value, collation, other);
    }

    /** The default, if it has one that is neither an identity nor generated. */
    public Optional<Expression> defaultValue() {
        return value.filter(ColumnValue.Default.class::isInstance).map(v -> ((ColumnValue.Default) v).expression());
    }

    public Optional<ColumnValue.Identity> identity() {
        return value.filter(ColumnValue.Identity.class::isInstance).map(ColumnValue.Identity.class::cast);
    }

    public Optional<ColumnValue.Generated> generated() {
        return value.filter(ColumnValue.Generated.class::isInstance).map(ColumnValue.Generated.class::cast);
    }
}
