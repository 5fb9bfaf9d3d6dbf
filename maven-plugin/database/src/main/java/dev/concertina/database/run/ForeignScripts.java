package dev.concertina.database.run;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.parse.SqlSyntaxException;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import dev.concertina.schema.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * SQL that other tools wrote or run: a dump, or folders of migrations, of which the ways back are left out.
 *
 * @param files in the order in which they run
 */
public record ForeignScripts(List<Path> files) {
    private static final Pattern WAY_BACK = Pattern.compile("(?i)(.*[._-])?(down|undo|revert)\\.sql|U\\d.*__.*\\.sql");
    private static final Pattern REST = Pattern.compile(
            "(?mi)^--\\s*(migrate:down|\\+goose down|\\+migrate down|//@undo|rollback:|!downs)\\b.*", Pattern.DOTALL);
    private static final Pattern OF_PSQL = Pattern.compile(
            "(?m)^\\\\(restrict|unrestrict|connect|c|encoding|echo|qecho|set|unset|pset|timing|x|t|a)\\b.*$");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern ROLE = Pattern.compile("role \"(.+)\" does not exist");
    private static final Set<String> OF_CLUSTER = Set.of("create database", "drop database", "alter database");

    public ForeignScripts {
        files = List.copyOf(files);
    }

    /**
     * The files with these names, and those in folders with these names by the numbers in them.
     *
     * @throws IllegalArgumentException if one is not there
     */
    public static ForeignScripts of(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(f -> f.toString().endsWith(".sql"))
                            .filter(f -> !WAY_BACK.matcher(f.getFileName().toString())
                                    .matches())
                            .sorted((a, b) -> rank(path, a).compareTo(rank(path, b)))
                            .forEach(files::add);
                }
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                throw new IllegalArgumentException(
                        "There is no file or folder \"" + path + "\" of SQL, so nothing was loaded. Correct its name.");
            }
        }
        return new ForeignScripts(files);
    }

    /** Numbers count by their value: V2 before V10. */
    private static String rank(Path folder, Path file) {
        return NUMBERS.matcher(folder.relativize(file).toString().replace("__", "\0"))
                .replaceAll(n -> "0".repeat(Math.max(0, 20 - n.group().length())) + n.group());
    }

    /**
     * Loads them into a new database. Roles that they name are made on the server; rows are left out.
     *
     * @throws IllegalArgumentException if one cannot be read or run
     */
    public Disposable.Database load(Disposable server) throws IOException, SQLException {
        Set<String> made = new TreeSet<>();
        while (true) {
            Disposable.Database database = server.create();
            Optional<String> role;
            try (Connection connection = database.connect()) {
                role = lackedRole(connection);
                if (role.isPresent() && made.add(role.get())) {
                    run(connection, "ROLLBACK", "CREATE ROLE " + SqlWriter.quote(Name.of(role.get())));
                }
            }
            if (role.isEmpty()) {
                return database;
            }
            database.close();
        }
    }

    private Optional<String> lackedRole(Connection connection) throws IOException, SQLException {
        for (Path file : files) {
            for (Statement statement : statements(file)) {
                try {
                    run(connection, statement.text());
                } catch (SQLException e) {
                    Matcher role = ROLE.matcher(String.valueOf(e.getMessage()));
                    if (role.find()) {
                        return Optional.of(role.group(1));
                    }
                    throw new IllegalArgumentException(
                            "\"" + file + "\" cannot be run at " + statement.position() + ": " + e.getMessage()
                                    + "\nNothing was imported. Correct the statement, or leave the file out.",
                            e);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Statement> statements(Path file) throws IOException {
        String text = Files.readString(file);
        String plain = OF_PSQL.matcher(REST.matcher(text).replaceFirst("")).replaceAll("");
        try {
            return StatementSplitter.split(plain).statements().stream()
                    .filter(s -> !OF_CLUSTER.contains(s.firstWords(2).toLowerCase(java.util.Locale.ROOT)))
                    .filter(s -> !s.firstWords(1).equals("copy"))
                    .toList();
        } catch (SqlSyntaxException e) {
            throw new IllegalArgumentException("\"" + file + "\" cannot be read. " + e.getMessage(), e);
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            for (String statement : statements) {
                jdbc.execute(statement);
            }
        }
    }
}
