package dev.concertina.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Any text can be a name or a comment: the server stores exactly that, and does nothing else.
 *
 * <p>{@code -Dconcertina.tables} says how many tables of 500 such columns are made: 20 by default, 2,000 for a million names.
 */
class AnyTextTest {
    private static final int TABLES = Integer.getInteger("concertina.tables", 20);
    private static final int COLUMNS = 500;

    /** What ends or begins something in SQL, JSON or a shell, and what stands beside it in other scripts. */
    private static final String MEAN = "\"'`\\;-/*$%:?{}()[]#&|<>=~!@^., \t\n\r\u00a0äß€İ\u0301\u200b\u202e\u2028漢😀";

    @Test
    void theServerStoresExactlyWhatIsGiven() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            List<String> before = Oracle.lines(connection);
            for (int i = 0; i < TABLES; i++) {
                List<String> names = names(new Random(i));
                Sql.run(connection, table(names));
                assertThat(stored(connection, "a.attname"))
                        .as("names of table %d", i)
                        .isEqualTo(names);
                assertThat(stored(connection, "pg_catalog.col_description(a.attrelid, a.attnum)"))
                        .as("comments of table %d", i)
                        .isEqualTo(names);
                Sql.run(connection, "DROP TABLE public.any_text");
            }
            assertThat(Oracle.lines(connection)).isEqualTo(before);
        }
    }

    private static String table(List<String> names) {
        String columns = names.stream()
                .map(name -> SqlWriter.quote(Name.of(name)) + " int")
                .collect(Collectors.joining(",\n    "));
        String comments = names.stream()
                .map(name -> "COMMENT ON COLUMN public.any_text." + SqlWriter.quote(Name.of(name)) + " IS "
                        + SqlWriter.quoteLiteral(name) + ";\n")
                .collect(Collectors.joining());
        return "CREATE TABLE public.any_text (\n    " + columns + "\n);\n" + comments;
    }

    private static List<String> stored(Connection connection, String what) throws SQLException {
        List<String> stored = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT " + what + " FROM pg_catalog.pg_attribute AS a"
                                + " WHERE a.attrelid = 'public.any_text'::pg_catalog.regclass AND a.attnum > 0 ORDER BY a.attnum")) {
            while (row.next()) {
                stored.add(row.getString(1));
            }
        }
        return stored;
    }

    /** Distinct texts of 1 to 63 bytes, most of them short and all of them nasty. */
    private static List<String> names(Random random) {
        Set<String> names = new LinkedHashSet<>();
        int[] mean = MEAN.codePoints().toArray();
        while (names.size() < COLUMNS) {
            StringBuilder name = new StringBuilder();
            int length = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 6);
            for (int i = 0; i < length; i++) {
                name.appendCodePoint(
                        switch (random.nextInt(4)) {
                            case 0 -> 'a' + random.nextInt(26);
                            case 1 -> 1 + random.nextInt(0xD7FF);
                            default -> mean[random.nextInt(mean.length)];
                        });
            }
            if (name.toString().getBytes(StandardCharsets.UTF_8).length <= Name.MAX_BYTES) {
                names.add(name.toString());
            }
        }
        return List.copyOf(names);
    }
}
