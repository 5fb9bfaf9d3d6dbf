package dev.concertina.database.apply;

import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.ledger.Author;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads what a database that matters holds. */
public final class LiveCatalog {
    private LiveCatalog() {}

    /** Reads the catalog in a read-only transaction; no ledger need be there. */
    public static Catalog read(Target target) throws SQLException {
        try (Connection connection = target.connect(Author.current(), "import")) {
            return CatalogReader.catalog(connection);
        }
    }
}
