package dev.concertina.database.traffic;

import dev.concertina.database.traffic.ClientStatement.Kind;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row at which one version of the code works, and which it leaves as it was.
 *
 * @param other a row whose values it gets for a moment
 */
record ClientRow(ClientTable table, Map<Name, String> row, Map<Name, String> other) {
    /** All that code does with it: reading, changing each column, inserting, deleting. */
    List<ClientStatement> statements() {
        List<ClientStatement> all = new ArrayList<>();
        all.add(statement(Kind.SELECT, List.of(table.select(row))));
        table.updates(row, other).forEach(u -> all.add(statement(Kind.UPDATE, List.of(u))));
        table.updates(table.updated(row, other), row).forEach(u -> all.add(statement(Kind.UPDATE, List.of(u))));
        if (!table.referenced()) {
            all.add(statement(Kind.REPLACE, List.of(table.delete(row), table.insert(row))));
        }
        return all;
    }

    private ClientStatement statement(Kind kind, List<String> sql) {
        return new ClientStatement(table.table().name(), kind, sql);
    }
}
