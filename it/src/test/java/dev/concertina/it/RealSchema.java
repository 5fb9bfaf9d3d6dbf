package dev.concertina.it;

import dev.concertina.database.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schema of a public project: scripts that run one after the other in an empty database. {@code -Dconcertina.schemas}
 * names another folder with a folder for each project.
 */
record RealSchema(Path folder) {
    private static final Path ROOT = Optional.ofNullable(System.getProperty("concertina.schemas"))
            .map(Path::of)
            .orElseGet(() -> Corpus.path("schemas"));

    static List<RealSchema> all() {
        return children(ROOT).filter(Files::isDirectory).map(RealSchema::new).toList();
    }

    static RealSchema named(String name) {
        return new RealSchema(ROOT.resolve(name));
    }

    /** Runs the scripts; a dump changes settings of its session, so give it a connection of its own. */
    void load(Connection connection) throws SQLException {
        for (Path script : children(folder).toList()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(Corpus.text(script));
            } catch (SQLException e) {
                throw new SQLException(script.getFileName() + ": " + e.getMessage(), e.getSQLState(), e);
            }
        }
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
