package dev.concertina.database.embedded;

import dev.concertina.database.TestServers;
import dev.concertina.database.rehearse.Rehearsal;
import dev.concertina.database.rehearse.RehearsalPlan;
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
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** A process that rehearses two files, says where its server is once the first is done, and does not end the second. */
final class RehearsalHolder {
    private RehearsalHolder() {}

    /** The arguments are the cache directory and the data directory. */
    public static void main(String[] arguments) {
        Map<String, String> files = Map.of(
                "0001_expand_a.sql", "SELECT 1;\n",
                "0001_expand_a.down.sql", "SELECT 1;\n",
                "0002_expand_b.sql", "CREATE TABLE public.a ();\n",
                "0002_expand_b.down.sql", "DROP TABLE public.a;\n",
                "0003_expand_c.sql",
                        "DO $$ BEGIN IF EXISTS (SELECT FROM public.a) THEN PERFORM pg_sleep(600); END IF; END $$;\n",
                "0003_expand_c.down.sql", "SELECT 1;\n");
        Path data = Path.of(arguments[1]);
        EmbeddedOptions options = EmbeddedOptions.of(Release.V18, TestServers::jar)
                .withCache(Path.of(arguments[0]))
                .withData(data);
        Settings settings = new Settings(
                new PostgresVersion(14), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 5, 9, 0), Optional.empty());
        Workspace workspace = new Workspace(
                MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow(), Snapshot.EMPTY);
        RehearsalPlan plan = RehearsalPlan.of(workspace, settings, pair -> pair.number() == 1);
        try (Disposable server = new DisposableOnDemand(options)) {
            new Rehearsal(server, 3, file -> say(data)).run(plan);
        } catch (SQLException ended) {
            // the server ends before this process does, where a signal meets both
            System.exit(1);
        }
    }

    private static void say(Path data) {
        try (DirectoryStream<Path> servers = Files.newDirectoryStream(data, ServerDirectory.PREFIX + "*")) {
            System.out.println(servers.iterator().next());
            System.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
