package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.TestServers;
import dev.concertina.database.rehearse.Rehearsal;
import dev.concertina.database.rehearse.RehearsalPlan;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableOnDemand;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A rehearsal whose disk is really full. Only root may mount one, so its name keeps it out of the usual build; run it as root,
 * where files in memory can be mounted, with
 *
 * <pre>{@code
 * mvn -q -pl maven-plugin/database -am test -Dtest=RehearsalDiskFullProof -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
final class RehearsalDiskFullProof {
    private static final Settings SETTINGS = new Settings(
            new PostgresVersion(14), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 5, 9, 0), Optional.empty());

    @Test
    void isToldWhereAServerHasNoRoom() throws Exception {
        assertThatThrownBy(() -> rehearse(10))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContainingAll("No space left", "no server was started", "db.rehearsal.url");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void isToldWhereAFileHasNoRoom(int megabytes) throws Exception {
        RehearsalReport report = rehearse(megabytes);
        assertThat(report.passed()).isFalse();
        assertThat(report.files().get(0).findings().get(0))
                .contains("0001_expand_a.sql stopped at line 1", "No space left", "The server's disk is full");
    }

    private static RehearsalReport rehearse(int megabytes) throws Exception {
        Path disk = Files.setPosixFilePermissions(
                Files.createTempDirectory("concertina-test-disk-"), PosixFilePermissions.fromString("rwxr-xr-x"));
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=0755", "concertina", disk.toString());
        try {
            MigrationFolder folder = MigrationFolder.read(
                            NamingStyle.CONCERTINA,
                            Map.of(
                                    "0001_expand_a.sql",
                                    "CREATE TABLE public.a AS SELECT i, repeat(md5(i::text), 20) AS t"
                                            + " FROM generate_series(1, 200000) AS i;\n",
                                    "0001_expand_a.down.sql",
                                    "DROP TABLE public.a;\n"))
                    .orThrow();
            RehearsalPlan plan = RehearsalPlan.all(new Workspace(folder, Snapshot.EMPTY), SETTINGS);
            EmbeddedOptions options =
                    EmbeddedOptions.of(Release.V18, TestServers::jar).withData(disk);
            try (Disposable server = new DisposableOnDemand(options)) {
                return new Rehearsal(server, 10, f -> {}).run(plan);
            }
        } finally {
            try (Stream<Path> left = Files.list(disk)) {
                assertThat(left).isEmpty();
            }
            run("umount", disk.toString());
            Files.delete(disk);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
