package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.plan.State;
import dev.concertina.database.property.SchemaPair;
import dev.concertina.maven.Imported.Seen;
import dev.concertina.source.Style;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Both schemas of every pair that other tools are tested with come back from their import, so what is planned between
 * them, which a test of the planner proves, holds for the classes, too. Which do not, and at what, stands in
 * {@code pairs-that-differ.txt}.
 */
class ImportedPairsTest {
    @Test
    void bothSidesComeBack() throws SQLException, IOException {
        StringBuilder differing = new StringBuilder();
        int turn = 0;
        for (SchemaPair pair : SchemaPair.all().toList()) {
            int major = turn++ % 2 == 0 ? 18 : 15;
            for (List<String> side : List.of(pair.old(), pair.next())) {
                difference(pair, side, major)
                        .forEach(line -> differing
                                .append(pair.name())
                                .append(side.equals(pair.old()) ? ", old: " : ", new: ")
                                .append(line.replace('\n', ' '))
                                .append('\n'));
            }
        }
        assertThat(differing.toString()).isEqualTo(Sql.resource("/import/pairs-that-differ.txt"));
    }

    /** What an import loses, or adds, in the words of the three readers. */
    private static List<String> difference(SchemaPair pair, List<String> side, int major)
            throws SQLException, IOException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            pair.load(connection, side);
            Seen original = Seen.of(connection);
            Imported records = Imported.of(connection, Style.RECORDS);
            assertThat(Imported.of(connection, Style.JPA).said())
                    .as("entities of %s", pair.name())
                    .isEqualTo(records.said());
            Seen made = records.made(major);
            List<String> lines = new ArrayList<>(State.difference(original.oracle(), made.oracle()));
            if (lines.isEmpty() && !made.lines().equals(original.lines())) {
                lines.addAll(State.difference(original.words(), made.words()));
            }
            if (lines.isEmpty() && !made.schema().equals(original.schema())) {
                lines.add("only our reader sees a difference");
            }
            return lines;
        }
    }
}
