package dev.concertina.database.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.run.Address;
import dev.concertina.schema.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is told where to go; a stand-in for it tells what it was told. */
class PgDumpTest {
    private static final String SECRET = "C4n4ry-s3cret";

    @TempDir
    private Path folder;

    @Test
    void thePasswordIsInTheEnvironmentAlone() throws Exception {
        PgDump dump = program(15, "echo \"arguments $*\"; env | grep ^PG | sort");
        String told = dump.structure(
                Address.of(
                        "jdbc:postgresql://db.example:5433/shop?user=anna&sslmode=require&password=" + SECRET,
                        new Properties()),
                Optional.of(Name.of("owner")),
                400);
        assertThat(told.lines().findFirst().orElse(""))
                .contains("--schema-only", "--no-password", "--role=owner", "--lock-wait-timeout=400")
                .doesNotContain(SECRET);
        assertThat(told)
                .contains("PGHOST=db.example\n", "PGPORT=5433\n", "PGDATABASE=shop\n", "PGUSER=anna\n")
                .contains("PGPASSWORD=" + SECRET + "\n", "PGSSLMODE=require\n");
    }

    @Test
    void optionsThatMayBeSecretsAreLeftOut() throws Exception {
        PgDump dump = program(15, """
                cat <<'END'
                CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
                    host 'far.example'
                );

                CREATE USER MAPPING FOR anna SERVER far OPTIONS (
                    password 'C4n4ry-s3cret',
                    "user" 'anna'
                );

                CREATE FOREIGN TABLE public.t (
                    id integer
                )
                SERVER far
                OPTIONS (
                    schema_name 'public'
                );
                END""");
        String text = dump.structure(Address.of("jdbc:postgresql://h/d", new Properties()), Optional.empty(), 400);
        assertThat(text)
                .doesNotContain(SECRET)
                .contains(
                        "CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw; -- its options",
                        "CREATE USER MAPPING FOR anna SERVER far; -- its options",
                        "schema_name 'public'");
    }

    @Test
    void aProgramOlderThanTheServerIsNotAsked() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14);
                Connection connection = database.connect()) {
            assertThat(dump(connection, program(13, "echo never")))
                    .hasValueSatisfying(t -> assertThat(t).contains("of version 13", "server of 14"));
            assertThat(folder.resolve("000.pg_dump.sql")).doesNotExist();
            assertThat(dump(connection, program(14, "echo no >&2; exit 3")))
                    .hasValueSatisfying(t -> assertThat(t).contains("ended with 3: no"));
            assertThat(dump(connection, program(14, "echo dumped"))).isEmpty();
            assertThat(folder.resolve("000.pg_dump.sql")).hasContent("dumped");
        }
    }

    private Optional<String> dump(Connection connection, PgDump dump) throws Exception {
        return new SnapshotKeeper(SnapshotPolicy.ENDS, folder, 1, Optional.of(dump))
                .dump(
                        connection,
                        Address.of("jdbc:postgresql://h/d", new Properties()),
                        Optional.empty(),
                        400,
                        folder,
                        "000");
    }

    private PgDump program(int major, String body) throws IOException {
        Path program = folder.resolve("pg_dump");
        Files.writeString(
                program,
                "#!/bin/sh\nif [ \"$1\" = --version ]; then echo 'pg_dump (PostgreSQL) " + major
                        + ".3 (Test)'; exit 0; fi\n" + body + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new PgDump(program);
    }
}
