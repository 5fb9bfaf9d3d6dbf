package dev.concertina.change;

import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Table;

/**
 * A foreign key between tables that exist by then.
 *
 * @param table the referencing table as it will be
 * @param tableIsNew whether the referencing table is made by the same plan, so that it is empty, and the key stands by
 *     then
 */
public record AddForeignKey(Table table, ForeignKey constraint, boolean tableIsNew) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addForeignKey(this);
    }
}
