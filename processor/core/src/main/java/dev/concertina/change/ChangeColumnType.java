package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.Table;
import java.util.Optional;

/**
 * A column that keeps its name and changes type or collation.
 *
 * @param conversion empty where PostgreSQL casts both ways
 * @param rewrite why the table may be rewritten, where the developer allowed it
 * @param inPlace whether the server needs to change the catalog alone, with everything that hangs on the column at the
 *     beginning of the plan
 */
public record ChangeColumnType(
        Table before,
        Table after,
        Column from,
        Column to,
        Optional<Conversion> conversion,
        Optional<String> rewrite,
        boolean inPlace)
        implements SchemaChange {
    @Override
    public String subject() {
        return after.name() + "." + to.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeColumnType(this);
    }
}
