package dev.concertina.database.plan;

import dev.concertina.database.Releases;
import dev.concertina.schema.Model;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.ChangeName;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.workspace.Contracts;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A change kind in one case: the classes before and after, the target as somebody wrote it by hand, and the files that
 * lead there.
 *
 * @param path {@code plans/<kind>/<case>} with {@code from/} and {@code to/} (Java classes; {@code via/} for a release
 *     between them whose contracts are still open when the next one comes), {@code oracle.sql} (the target in an empty
 *     database), {@code rows.sql} (rows before the change),
 *     {@code old.sql}, {@code new.sql} and {@code live.sql} (what clients ask of its views, see {@link ViewClientsTest}),
 *     {@code bad.sql} and {@code bad-down.sql} (rows that must stop it, or its way back; all three optional) and {@code files/} (goldens for
 *     PostgreSQL 14; {@code files-17/} and so on for a release from which on other files are written)
 */
public record Fixture(Path path) {
    private static final Map<Path, Model> MODELS = new HashMap<>();
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path ROOT = RESOURCES.resolve("plans");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 1, 5, 9, 0);

    public static List<Fixture> all() throws IOException {
        try (Stream<Path> folders = Files.walk(ROOT, 2)) {
            return folders.filter(f -> ROOT.relativize(f).getNameCount() == 2)
                    .sorted()
                    .map(Fixture::new)
                    .toList();
        }
    }

    /** Those whose names begin as {@code -Dconcertina.fixture} says, with commas between; all if it is not given. */
    public static List<Fixture> chosen() throws IOException {
        List<String> beginnings =
                List.of(System.getProperty("concertina.fixture", "").split(","));
        return all().stream()
                .filter(f -> beginnings.stream().anyMatch(f.toString()::startsWith))
                .toList();
    }

    /** Whether all of them, or those that were chosen, are asked for on every release. */
    public static boolean areOnEveryRelease() {
        return System.getProperty("concertina.fixtures") != null || System.getProperty("concertina.fixture") != null;
    }

    /** Cases that have no plan: classes as in {@code plans/}, and the message that says why. */
    static List<Fixture> refused() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("refusals"))) {
            return folders.sorted().map(Fixture::new).toList();
        }
    }

    /** What is generated, change by change: the files of the source, of the change, and of its contracts. */
    public record Generated(
            List<ScriptPair> source, List<ScriptPair> change, Snapshot snapshot, Model target, List<String> notes) {
        /** All files, with the snapshot that the last of them left. */
        public Workspace workspace() {
            List<ScriptPair> all = new ArrayList<>(source);
            all.addAll(change);
            return Fixture.workspace(all, snapshot);
        }

        /** Whether generating once more would write anything. */
        List<ScriptPair> again(int major) {
            return generator(workspace(), major).generate(target, Request.NONE).pairs();
        }
    }

    public Generated generate(int major) throws IOException {
        Model target = model("to");
        Written source =
                generator(workspace(List.of(), Snapshot.EMPTY), major).generate(model("from"), named("source"));
        List<ScriptPair> all = new ArrayList<>(source.pairs());
        Written contracts = contract(all, source.snapshot(), major);
        all.addAll(contracts.pairs());
        int start = all.size();
        Snapshot reached = contracts.snapshot();
        if (Files.isDirectory(path.resolve("via"))) {
            reached = generate(all, reached, model("via"), major).snapshot();
        }
        Written written = generate(all, reached, target, major);
        Written last = contract(all, written.snapshot(), major);
        all.addAll(last.pairs());
        return new Generated(
                all.subList(0, start), all.subList(start, all.size()), last.snapshot(), target, written.notes());
    }

    /** Adds the files of one release. */
    private static Written generate(List<ScriptPair> all, Snapshot reached, Model target, int major) {
        Written written = generator(workspace(all, reached), major).generate(target, Request.NONE);
        all.addAll(written.pairs());
        return written;
    }

    /** The oldest release that has a way: what the file {@code since} says, or the oldest of all. */
    public int since() throws IOException {
        Path since = path.resolve("since");
        return Files.exists(since) ? Integer.parseInt(Files.readString(since).strip()) : PostgresVersion.OLDEST;
    }

    /** One that has a way: they take turns, so that each fixture is asked on one and each release is asked often. */
    public int releaseOfTurn(int turn) throws IOException {
        return Math.max(since(), Releases.at(turn));
    }

    /** Compiled once, whatever the number of releases. */
    private Model model(String side) throws IOException {
        Path folder = path.resolve(side);
        Model known = MODELS.get(folder);
        if (known == null) {
            known = Classes.model(folder);
            MODELS.put(folder, known);
        }
        return known;
    }

    /** The target in an empty database, written by hand. */
    String oracle() throws IOException {
        return Files.readString(path.resolve("oracle.sql"));
    }

    /** Whether it builds keys on partitions, as the file of that name says. */
    boolean keysOnPartitions() {
        return Files.exists(path.resolve("keys-on-partitions"));
    }

    /** Statements that insert what stands in the tables before the change. */
    public String rows() throws IOException {
        return optional("rows.sql").orElse("");
    }

    /** Statements that insert rows before the change which must stop it. */
    Optional<String> bad() throws IOException {
        return optional("bad.sql");
    }

    /** Statements that insert rows after the change which must stop its way back. */
    Optional<String> badDown() throws IOException {
        return optional("bad-down.sql");
    }

    private Optional<String> optional(String file) throws IOException {
        Path text = path.resolve(file);
        return Files.exists(text) ? Optional.of(Files.readString(text)) : Optional.empty();
    }

    /** The expected files by name for one release. */
    Map<String, String> golden(int major) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path folder = goldenFolder(major);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path file : entries.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    /** Makes these files the expected ones from a release on. */
    void accept(int major, Map<String, String> files) throws IOException {
        Path folder = major == since() ? path.resolve("files") : path.resolve("files-" + major);
        Files.createDirectories(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private Path goldenFolder(int major) {
        for (int m = major; m > PostgresVersion.OLDEST; m--) {
            Path folder = path.resolve("files-" + m);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return path.resolve("files");
    }

    public static Map<String, String> texts(List<ScriptPair> pairs) {
        Map<String, String> texts = new TreeMap<>();
        for (ScriptPair pair : pairs) {
            texts.put(pair.up().file(), pair.up().text());
            pair.down().ifPresent(d -> texts.put(d.file(), d.text()));
        }
        return texts;
    }

    private static Written contract(List<ScriptPair> pairs, Snapshot snapshot, int major) {
        return new Contracts(workspace(pairs, snapshot), settings(major)).write(Set.of());
    }

    private static Workspace workspace(List<ScriptPair> pairs, Snapshot snapshot) {
        return new Workspace(
                MigrationFolder.read(NamingStyle.CONCERTINA, texts(pairs)).orThrow(), snapshot);
    }

    private static Generator generator(Workspace workspace, int major) {
        return new Generator(workspace, settings(major));
    }

    public static Settings settings(int major) {
        return new Settings(new PostgresVersion(major), Numbering.SEQUENTIAL, NOW, Optional.empty());
    }

    private static Request named(String name) {
        return new Request(Optional.of(new ChangeName(name)), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return path.startsWith(ROOT)
                ? ROOT.relativize(path).toString()
                : path.getFileName().toString();
    }
}
