package dev.concertina.database.catalog;

import java.sql.SQLException;

/** Takes one row of a query. */
@FunctionalInterface
interface RowConsumer {
    void accept(Row row) throws SQLException;
}
