package dev.concertina.schema;

import java.util.Optional;

/**
 * One key of an index: a column or an expression.
 *
 * @param column set if the key is a plain column
 * @param expression set if it is not
 * @param operatorClass with its parameters as SQL, already quoted; empty for the type's default
 * @param nullsFirst in ascending order the default is false, in descending order true
 */
public record IndexElement(
        Optional<Name> column,
        Optional<Expression> expression,
        Optional<QualifiedName> collation,
        Optional<String> operatorClass,
        boolean descending,
        boolean nullsFirst) {
    public IndexElement {
        if (column.isPresent() == expression.isPresent()) {
            throw new IllegalArgumentException("An index key is either a column or an expression. Give one of them.");
        }
    }

    public static IndexElement of(Name column) {
        return new IndexElement(
                Optional.of(column), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    public static IndexElement of(Expression expression) {
        return new IndexElement(
                Optional.empty(), Optional.of(expression), Optional.empty(), Optional.empty(), false, false);
    }

    /** Whether it is a column and says nothing more. */
    public boolean isPlainColumn() {
        return column.isPresent() && collation.isEmpty() && operatorClass.isEmpty() && !descending && !nullsFirst;
    }

    public boolean mentions(Name name) {
        return column.filter(name::equals).isPresent()
                || expression.filter(e -> e.mentions(name)).isPresent();
    }
}
