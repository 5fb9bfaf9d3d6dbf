package dev.concertina.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DependentsTest {
    private static final QualifiedName TABLE = QualifiedName.of("Sch", "ta ble");

    /** The driver splits such a body at its semicolons where it is not alone. */
    private static final String ATOMIC = "CREATE FUNCTION \"Sch\".body() RETURNS bigint LANGUAGE sql"
            + " BEGIN ATOMIC SELECT \"C\" FROM \"Sch\".\"ta ble\"; END";

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void findsWhatWouldFollowAColumn(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            List<String> expected = new ArrayList<>(List.of(
                    "default \"Sch\".heir.\"C\"",
                    "default \"Sch\".unrelated.n",
                    "function \"Sch\".body()",
                    "function \"Sch\".react()",
                    "function \"Sch\".row_of(\"Sch\".\"ta ble\")",
                    "function \"Sch\".speaks()",
                    "generated column \"Sch\".\"ta ble\".g",
                    "inherited table \"Sch\".heir",
                    "materialized view \"Sch\".mat",
                    "policy pol on \"Sch\".\"ta ble\"",
                    "rule r on \"Sch\".unrelated",
                    "statistics object \"Sch\".stats",
                    "trigger of on \"Sch\".\"ta ble\"",
                    "trigger \"when\" on \"Sch\".\"ta ble\"",
                    "view \"Sch\".v"));
            Sql.run(connection, Sql.resource("/catalog/dependents.sql"), ATOMIC);
            if (major >= 15) {
                Sql.run(connection, "CREATE PUBLICATION filtered FOR TABLE \"Sch\".\"ta ble\" WHERE (\"C\" > 0)");
                expected.add("publication filtered");
            }
            List<Dependent> found =
                    Dependents.find(connection, List.of(), List.of(new ColumnReference(TABLE, Name.of("C"))));
            assertThat(found)
                    .extracting(d -> d.kind() + " " + d.identity())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found)
                    .allMatch(d -> d.table().equals(TABLE) && d.column().equals(Optional.of(Name.of("C"))));
            assertThat(Dependents.find(
                            connection,
                            List.of(),
                            List.of(new ColumnReference(QualifiedName.of("Sch", "unrelated"), Name.of("n")))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void findsWhatWouldFollowATable(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(connection, Sql.resource("/catalog/dependents.sql"), ATOMIC);
            assertThat(Dependents.find(connection, List.of(TABLE), List.of()))
                    .extracting(d -> d.kind() + " " + d.identity())
                    .containsExactlyInAnyOrder(
                            "column \"Sch\".holder.whole",
                            "default \"Sch\".heir.\"C\"",
                            "default \"Sch\".unrelated.n",
                            "function \"Sch\".body()",
                            "function \"Sch\".row_of(\"Sch\".\"ta ble\")",
                            "function \"Sch\".speaks()",
                            "inherited table \"Sch\".heir",
                            "materialized view \"Sch\".mat",
                            "rule r on \"Sch\".unrelated",
                            "view \"Sch\".counts",
                            "view \"Sch\".v");
        }
    }
}
