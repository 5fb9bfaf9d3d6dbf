package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.script.MigrationFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk of 32 MB that is really full. Only root may mount one, so its name keeps it out of the usual build; run it as root, where
 * files in memory can be mounted, with
 *
 * <pre>{@code
 * mvn -q -pl maven-plugin/database -am test -Dtest=DiskFullProof -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class DiskFullProof {
    private static final String OUTSIDE = "-- concertina: 1\n-- transactional: no\n\n";
    private static final MigrationFolder FOLDER = Applied.folder(
            "0001_expand_items.sql",
            "CREATE TABLE public.item (id int PRIMARY KEY, name text);\n"
                    + "INSERT INTO public.item SELECT i, 'a' FROM generate_series(1, 100000) AS i;",
            "0001_expand_items.down.sql",
            "DROP TABLE public.item;",
            "0002_expand_more.sql",
            "CREATE TABLE public.more (id int);\nINSERT INTO public.more SELECT id FROM public.item;",
            "0002_expand_more.down.sql",
            "DROP TABLE public.more;",
            "0003_expand_names.sql",
            OUTSIDE + "CREATE INDEX CONCURRENTLY item_name_idx ON public.item ((name || pg_catalog.md5(id::text)));",
            "0003_expand_names.down.sql",
            OUTSIDE + "DROP INDEX CONCURRENTLY public.item_name_idx;",
            "0004_backfill_names.sql",
            OUTSIDE + "-- concertina:batch table=public.item key=id\n"
                    + "UPDATE public.item SET name = 'b' || id WHERE name = 'a';",
            "0004_backfill_names.down.sql",
            "-- nothing to undo: the values stay");

    @TempDir
    private Path directory;

    private Path disk = Path.of("");

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(directory.resolve("disk"));
        run("mount", "-t", "tmpfs", "-o", "size=32m", "concertina", disk.toString());
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void whatItStopsGoesOnOnceThereIsRoom(int major) throws Exception {
        try (EmbeddedDatabase database = database(major);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            assertThat(upTo(applied, 1).failure()).isEmpty();
            for (int file = 2; file <= 4; file++) {
                fill(connection, 256 << 10);
                assertThat(upTo(applied, file).failure().orElse(""))
                        .contains("000" + file + "_", "The server's disk is full", "Make room");
                assertThat(Sql.text(connection, "SELECT count(*) FROM pg_index WHERE NOT indisvalid"))
                        .isEqualTo("0");
                assertThat(Sql.text(connection, "SELECT count(*) FROM public.item"))
                        .isEqualTo("100000");
                Sql.run(connection, "DROP TABLE public.filler");
                assertThat(upTo(applied, file).failure()).isEmpty();
            }
            assertThat(Sql.text(connection, "SELECT count(*) FROM item WHERE name = 'b' || id"))
                    .isEqualTo("100000");
            assertThat(applied.rollBack(FOLDER, 0).failure()).isEmpty();
        }
        drop(major);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void whatHasNoRoomIsNotBegun(int major) throws Exception {
        try (EmbeddedDatabase database = database(major);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            assertThat(upTo(applied, 2).failure()).isEmpty();
            Sql.run(connection, "ANALYZE public.item");
            fill(connection, 256 << 10);
            assertThatThrownBy(() -> upTo(applied, 3))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContainingAll("an index of public.item", "2 MB", "nothing was run", "Make room");
        }
        drop(major);
    }

    private EmbeddedDatabase database(int major) throws SQLException, IOException {
        EmbeddedDatabase database = TestServers.database(major);
        try (Connection connection = database.connect()) {
            Path data = Path.of(Sql.text(connection, "SHOW data_directory"));
            Files.setOwner(disk, Files.getOwner(data));
            reachable(disk);
            Sql.run(connection, "CREATE TABLESPACE small LOCATION '" + disk + "'");
            Sql.run(connection, "ALTER DATABASE " + database.name() + " SET default_tablespace = small");
        }
        return database;
    }

    private static void drop(int major) throws SQLException {
        try (EmbeddedDatabase other = TestServers.database(major);
                Connection connection = other.connect()) {
            Sql.run(connection, "DROP TABLESPACE small");
        }
    }

    /** Leaves so many bytes and no more. */
    private void fill(Connection connection, long left) throws SQLException, IOException {
        Sql.run(connection, "CREATE TABLE public.filler (text text) TABLESPACE small");
        Sql.run(connection, "ALTER TABLE public.filler ALTER text SET STORAGE PLAIN");
        while (Files.getFileStore(disk).getUsableSpace() > left) {
            Sql.run(connection, "INSERT INTO public.filler SELECT repeat('x', 7000) FROM generate_series(1, 8)");
        }
    }

    private static void reachable(Path path) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        for (Path at = path.getParent(); at != null && !at.equals(temporary); at = at.getParent()) {
            at.toFile().setExecutable(true, false);
        }
    }

    private static RunSummary upTo(Applied applied, long number) throws SQLException {
        return applied.runner(FOLDER)
                .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(number), Consent.ANY);
    }

    private static void run(String... command) throws Exception {
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        assertThat(exit).as(String.join(" ", command)).isZero();
    }
}
