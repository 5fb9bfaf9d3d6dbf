package dev.concertina.database.snapshot;

import dev.concertina.database.run.Address;
import dev.concertina.schema.Name;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own dump of a structure, by the program of that name.
 *
 * @see <a href="https://www.postgresql.org/docs/current/app-pgdump.html">pg_dump</a>
 */
public record PgDump(Path program) {
    private static final Pattern MAJOR = Pattern.compile("\\) (\\d+)");
    private static final Pattern OPTIONS = Pattern.compile(
            "(?s)^(CREATE (?:USER MAPPING|SERVER) (?:(?!;\\n).)*?) OPTIONS \\(\\n.*?\\n\\);$", Pattern.MULTILINE);
    private static final Map<String, String> VARIABLES = Map.of(
            "PGHOST", "PGHOST",
            "PGPORT", "PGPORT",
            "PGDBNAME", "PGDATABASE",
            "user", "PGUSER",
            "password", "PGPASSWORD",
            "sslmode", "PGSSLMODE",
            "sslrootcert", "PGSSLROOTCERT");

    /** The program that the search path of this process leads to. */
    public static Optional<PgDump> onPath() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> List.of(Path.of(folder, "pg_dump"), Path.of(folder, "pg_dump.exe")).stream())
                .filter(Files::isExecutable)
                .map(PgDump::new)
                .findFirst();
    }

    /** Its major version: it reads servers that are not newer. */
    int major() throws IOException {
        Matcher version = MAJOR.matcher(output(new ProcessBuilder(program.toString(), "--version")));
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    /**
     * The structure of a database but for what Concertina keeps there itself, and for the options of servers and user
     * mappings, which may be secrets. The password is told by the environment, where other users do not see it.
     *
     * @param lockMillis longest wait for a table that somebody has locked
     */
    String structure(Address address, Optional<Name> role, long lockMillis) throws IOException, SQLException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--schema-only",
                "--no-password",
                "--no-subscriptions",
                "--lock-wait-timeout=" + lockMillis,
                "--exclude-schema=concertina",
                "--exclude-schema=concertina_attic"));
        role.ifPresent(r -> command.add("--role=" + r.text()));
        ProcessBuilder builder = new ProcessBuilder(command);
        for (DriverPropertyInfo property :
                DriverManager.getDriver(address.url()).getPropertyInfo(address.url(), address.login())) {
            if (property.value != null && VARIABLES.containsKey(property.name)) {
                builder.environment().put(VARIABLES.getOrDefault(property.name, ""), property.value);
            }
        }
        builder.environment().put("PGCONNECT_TIMEOUT", "10");
        return OPTIONS.matcher(output(builder)).replaceAll("$1; -- its options, which may be secrets, are left out");
    }

    private static String output(ProcessBuilder builder) throws IOException {
        Path errors = Files.createTempFile("pg_dump", ".err");
        try {
            Process process = builder.redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IOException("pg_dump ended with " + exit + ": "
                        + Files.readString(errors).strip());
            }
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while pg_dump ran");
        } finally {
            Files.deleteIfExists(errors);
        }
    }
}
