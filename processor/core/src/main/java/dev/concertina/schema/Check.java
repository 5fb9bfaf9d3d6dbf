package dev.concertina.schema;

import java.util.List;

/**
 * A check constraint of a table or a domain.
 *
 * @param columns the columns whose constraint it was declared as, where that is known; the expression may name others
 * @param noInherit whether partitions and children are exempt
 */
public record Check(Name name, List<Name> columns, Expression expression, boolean noInherit) implements Constraint {
    public Check {
        columns = List.copyOf(columns);
    }

    public static Check of(String name, String expression) {
        return new Check(Name.of(name), List.of(), Expression.of(expression), false);
    }

    @Override
    public Check withName(Name other) {
        return new Check(other, columns, expression, noInherit);
    }

    /** The columns are known by the way: two checks are equal when name, expression and inheritance are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Check c
                && name.equals(c.name)
                && expression.equals(c.expression)
                && noInherit == c.noInherit;
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + expression.hashCode();
    }

    @Override
    public boolean mentions(Name column) {
        return columns.contains(column) || expression.mentions(column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.check(this);
    }
}
