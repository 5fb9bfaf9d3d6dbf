package dev.concertina.database.catalog;

import dev.concertina.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/** A schema with everything that the model expresses. */
public final class Nasty {
    private Nasty() {}

    /** Creates what the server's version can. */
    public static void create(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        Sql.run(connection, Sql.resource("/catalog/nasty.sql"));
        for (int since : new int[] {15, 18}) {
            if (major >= since) {
                Sql.run(connection, Sql.resource("/catalog/nasty-" + since + ".sql"));
            }
        }
    }
}
