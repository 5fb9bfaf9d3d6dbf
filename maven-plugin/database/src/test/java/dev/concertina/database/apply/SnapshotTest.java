package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Oracle;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.catalog.Nasty;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.plan.State;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.database.snapshot.SnapshotKeeper;
import dev.concertina.database.snapshot.SnapshotPolicy;
import dev.concertina.database.snapshot.StructureSnapshot;
import dev.concertina.script.MigrationFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs keep snapshots, and what is restored from one has the structure that the database had. */
class SnapshotTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void theShopComesBackFromEachOfItsSnapshots(int major) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(major)) {
            Applied applied = new Applied(database);
            MigrationFolder shop = Applied.shop();
            assertThat(run(applied, shop, SnapshotPolicy.EACH, 1).alerts()).isEmpty();
            List<Path> files = files();
            assertThat(files).hasSize(shop.pairs().size() + 1);
            for (int i = 1; i < files.size(); i += 7) {
                restoredAsOf(major, shop, i, files.get(i));
            }
            restoredAsOf(major, shop, shop.pairs().size(), files.get(files.size() - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void everythingThatTheModelExpressesComesBack(int major) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(major);
                EmbeddedDatabase original = TestServers.database(major);
                EmbeddedDatabase restored = TestServers.database(major);
                Connection migrated = database.connect();
                Connection expected = original.connect();
                Connection actual = restored.connect()) {
            Nasty.create(migrated);
            Nasty.create(expected);
            run(new Applied(database), Hooked.folder("SELECT 1;", "SELECT 1;"), SnapshotPolicy.ENDS, 1);
            Restoration restoration = restoration(restored, files().get(1));
            assertThat(restoration.plan().snapshot().lacks()).isEmpty();
            restoration.run(restoration.plan().hash());
            assertThat(CatalogReader.read(actual)).isEqualTo(CatalogReader.read(expected));
            assertThat(State.difference(lines(expected), lines(actual)))
                    .as("by the oracle")
                    .isEmpty();
        }
    }

    /** In any order of a relation's options, and without the persistence of sequences, which no model holds. */
    private static List<String> lines(Connection connection) throws SQLException {
        return Oracle.lines(connection).stream()
                .map(l -> l.startsWith("sequence |") ? l.replace(" unlogged", "") : l)
                .map(l -> l.matches("(?s)(index|relation) \\|.*")
                        ? Stream.of(l.split("[ ,()]+", -1)).sorted().collect(Collectors.joining(" "))
                        : l)
                .toList();
    }

    /** Restores a snapshot and compares with a database that has the same files, and no ledger. */
    private static void restoredAsOf(int major, MigrationFolder shop, int count, Path file) throws Exception {
        try (EmbeddedDatabase restored = TestServers.database(major);
                EmbeddedDatabase expected = TestServers.database(major);
                Connection actual = restored.connect();
                Connection plain = expected.connect()) {
            for (int i = 0; i < count; i++) {
                new ScriptRunner(plain).run(shop.pairs().get(i).up());
            }
            Restoration restoration = restoration(restored, file);
            RestorePlan plan = restoration.plan();
            assertThat(plan.refusals()).isEmpty();
            restoration.run(plan.shortHash());
            if (plan.snapshot().lacks().isEmpty()) {
                State.of(actual)
                        .requireEqual(State.of(plain), file.getFileName().toString());
            } else {
                assertThat(State.of(actual).schema()).isEqualTo(State.of(plain).schema());
            }
        }
    }

    @Test
    void aHeaderSaysWhereItComesFromAndWhatItLacks() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            MigrationFolder folder = Hooked.folder(
                    "CREATE TABLE public.item (id int PRIMARY KEY, note text);",
                    "CREATE DOMAIN public.amount AS int;\nALTER DOMAIN public.amount"
                            + " ADD CONSTRAINT \"notes\n-- not in here: nothing\" CHECK (value > 0) NOT VALID;");
            RunSummary summary = run(applied, folder, SnapshotPolicy.ENDS, 1);
            assertThat(summary.alerts()).isEmpty();
            List<Path> files = files();
            assertThat(files)
                    .extracting(f -> f.getFileName().toString())
                    .containsExactly("000-before-0001_expand_one.sql", "001-after-0002_expand_two.sql");
            String text = Files.readString(files.get(1));
            assertThat(text)
                    .startsWith("-- concertina snapshot: 1\n-- database: ")
                    .contains("\n-- server: 18", ", after 0002_expand_two.sql\n", "\n-- ledger: sha256/v1:")
                    .contains(
                            "\n-- not in here: not valid constraint \"notes -- not in here: nothing\" on public.amount\n")
                    .contains("CREATE TABLE public.item");
            assertThat(Files.readString(files.get(0))).contains("\n-- ledger: none\n");
            assertThat(read(files.get(1)).lacks()).hasSize(1);
        }
    }

    @Test
    void aSnapshotThatCannotBeWrittenBeforeTheRunRefusesIt() throws Exception {
        MigrationFolder folder = Hooked.folder("CREATE TABLE public.a (id int);", "SELECT 1;");
        Path file = Files.writeString(directory.resolve("a-file"), "");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            assertThatThrownBy(() ->
                            run(applied, folder, new SnapshotKeeper(SnapshotPolicy.ENDS, file, 1, Optional.empty())))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContainingAll("could not be written", "nothing was changed", "db.snapshots=none");
            assertThat(applied.state().environment()).isEmpty();
        }
    }

    @Test
    void aSnapshotThatCannotBeWrittenAfterAFileIsAnAlert() throws Exception {
        MigrationFolder folder = Hooked.folder("CREATE TABLE public.a (id int);", "SELECT 1;");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            SnapshotKeeper doomed =
                    new SnapshotKeeper(SnapshotPolicy.EACH, directory.resolve("kept"), 1, Optional.empty());
            MigrationFolder hooked = folder.with(Hooked.hooks("beforeEach", "SELECT 1;"));
            RunLog log = new RunLog() {
                @Override
                public void tell(String line) {
                    if (line.startsWith("hook")) {
                        block();
                    }
                }

                @Override
                public void progress(String line) {
                    // nobody watches
                }
            };
            RunSummary summary = new Runner(
                            applied.target(),
                            hooked,
                            Destination.UNKNOWN,
                            Author.current(),
                            Applied.LIMITS,
                            log,
                            doomed)
                    .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT), Consent.ANY);
            assertThat(summary.failure()).isEmpty();
            assertThat(summary.alerts())
                    .hasSize(2)
                    .allMatch(a -> a.contains("could not be written") && a.contains("is done"));
        }
    }

    /** Puts a file where the next snapshot would go. */
    private void block() {
        try {
            Path folder = runs().get(0);
            for (String name : List.of("001-after-0001_expand_one.sql", "002-after-0002_expand_two.sql")) {
                Files.writeString(folder.resolve(name), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oldRunsGoAndWhatIsNotOursStays() throws Exception {
        Path kept = directory.resolve("kept");
        Path foreign = Files.createDirectories(kept.resolve("20200101T000000.000Z-00000000"));
        Files.writeString(foreign.resolve("notes.txt"), "mine");
        Files.writeString(foreign.resolve("000-before-x.sql"), "ours");
        Files.createDirectories(kept.resolve("notes"));
        MigrationFolder folder = Hooked.folder("SELECT 1;", "SELECT 1;");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            run(applied, folder, SnapshotPolicy.ENDS, 1);
            assertThat(files()).hasSize(2);
            assertThat(run(applied, folder, SnapshotPolicy.ENDS, 1).files()).isEmpty();
            assertThat(files()).as("nothing to do, nothing to keep").hasSize(2);
            applied.rollBack(folder, 0);
            run(applied, folder, SnapshotPolicy.EACH, 1);
            assertThat(files()).hasSize(3);
            assertThat(kept.resolve("notes")).exists();
            assertThat(foreign).isDirectoryContaining("glob:**notes.txt").isDirectoryNotContaining("glob:**.sql");
        }
    }

    @Test
    void onlyAnEmptyDatabaseTakesASnapshotAndOnlyAsAWhole() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(18);
                EmbeddedDatabase empty = TestServers.database(18);
                Connection connection = empty.connect()) {
            Applied applied = new Applied(database);
            run(applied, Hooked.folder("CREATE TABLE public.item (id int);", "SELECT 1;"), SnapshotPolicy.ENDS, 1);
            Path file = files().get(1);
            assertThat(restoration(database, file).plan().refusals())
                    .singleElement()
                    .asString()
                    .contains("not empty", "table public.item", "a ledger", "nothing is restored", "db.url");
            assertThatThrownBy(() -> restoration(database, file)
                            .run(restoration(database, file).plan().hash()))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("not empty");
            assertThatThrownBy(() -> restoration(empty, file).run("0123456789"))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining(
                            "-Ddb.plan=" + restoration(empty, file).plan().shortHash());
            Path edited = Files.writeString(
                    directory.resolve("edited.sql"), Files.readString(file) + "\nCREATE TABLE public.more (id int);\n");
            Restoration other = restoration(empty, edited);
            assertThatThrownBy(() -> other.run(other.plan().hash()))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("not what it was taken of");
            assertThat(Sql.text(connection, "SELECT to_regclass('public.item') IS NULL"))
                    .isEqualTo("t");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1;", "-- concertina snapshot: 1\nSELECT 1;", ""})
    void whatIsNoSnapshotIsRefused(String text) {
        assertThatThrownBy(() -> StructureSnapshot.read("x.sql", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"x.sql\"", "nothing was restored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMIT;", "SELECT '", "\\! rm", "START TRANSACTION;"})
    void whatCouldEndTheTransactionIsRefused(String body) {
        assertThatThrownBy(() ->
                        StructureSnapshot.read("x.sql", "-- concertina snapshot: 1\n-- schema: sha256/v1:0\n" + body))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"x.sql\"", "nothing was restored");
    }

    private static StructureSnapshot read(Path file) throws IOException {
        return StructureSnapshot.read(file.getFileName().toString(), Files.readString(file));
    }

    private static Restoration restoration(EmbeddedDatabase database, Path file) throws IOException {
        Applied applied = new Applied(database);
        return new Restoration(applied.target(), read(file), Author.current(), applied.log());
    }

    private RunSummary run(Applied applied, MigrationFolder folder, SnapshotPolicy policy, int keep)
            throws SQLException {
        return run(applied, folder, new SnapshotKeeper(policy, directory.resolve("kept"), keep, Optional.empty()));
    }

    private static RunSummary run(Applied applied, MigrationFolder folder, SnapshotKeeper keeper) throws SQLException {
        return new Runner(
                        applied.target(),
                        folder,
                        Destination.UNKNOWN,
                        Author.current(),
                        Applied.LIMITS,
                        applied.log(),
                        keeper)
                .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT), Consent.ANY);
    }

    private List<Path> files() throws IOException {
        return list(runs().get(0));
    }

    /** Newest first. */
    private List<Path> runs() throws IOException {
        return list(directory.resolve("kept")).stream()
                .filter(f -> f.getFileName().toString().startsWith("2"))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
