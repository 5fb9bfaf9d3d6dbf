package dev.concertina.script;

import dev.concertina.snapshot.Fingerprint;
import dev.concertina.snapshot.Head;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The migrations of a folder in running order, and all that is wrong with them.
 *
 * @param pairs sorted by number; where there are problems, what could be read
 * @param retired numbers of migrations that were taken out again
 * @param problems of names first, then of texts, then of the order
 * @param hooks what runs before and after them where they are applied
 */
public record MigrationFolder(
        NamingStyle style, List<ScriptPair> pairs, SortedSet<Long> retired, List<Problem> problems, Hooks hooks) {
    /** The structure that the first migration finds, for servers that have it not; no migration itself. */
    public static final String BEGINNING = "beginning.sql";

    public MigrationFolder {
        retired = Collections.unmodifiableSortedSet(new TreeSet<>(retired));
        pairs = List.copyOf(pairs);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a folder; what neither is nor looks like a migration is left alone.
     *
     * @param files text by name, without the folder's path
     */
    public static MigrationFolder read(NamingStyle style, Map<String, String> files) {
        return read(style, files, Placeholders.NONE);
    }

    /**
     * The same for a folder whose scripts may have placeholders; one without a value is no problem until its script runs.
     */
    public static MigrationFolder read(NamingStyle style, Map<String, String> files, Placeholders placeholders) {
        return of(style, ScriptSource.of(files), placeholders);
    }

    /** The same of files that need not be in memory. */
    public static MigrationFolder of(NamingStyle style, Map<String, ScriptSource> files, Placeholders placeholders) {
        List<Problem> problems = new ArrayList<>();
        List<ScriptPair> pairs = new FolderReader(style, files, placeholders, problems).read();
        ScriptChain.check(pairs, problems);
        return new MigrationFolder(style, pairs, RetiredFile.numbers(style, files.keySet()), problems, Hooks.NONE);
    }

    /** This folder with hooks, whose problems are its own then. */
    public MigrationFolder with(Hooks other) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(other.problems());
        return new MigrationFolder(style, pairs, retired, all, other);
    }

    /**
     * This folder, if nothing is wrong with it.
     *
     * @throws ScriptException with every problem
     */
    public MigrationFolder orThrow() {
        if (!problems.isEmpty()) {
            throw new ScriptException(problems);
        }
        return this;
    }

    public Optional<ScriptPair> last() {
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs.get(pairs.size() - 1));
    }

    /** The highest number, also of what was retired, because a number is given once; empty for an empty folder. */
    public OptionalLong lastNumber() {
        return Stream.concat(pairs.stream().map(ScriptPair::number), retired.stream())
                .mapToLong(Long::longValue)
                .max();
    }

    /** What a snapshot taken now calls its head. */
    public Optional<Head> head() {
        return last().map(p -> new Head(p.number(), p.up().file(), p.up().checksum()));
    }

    /** The scripts that came after a snapshot's head: written by hand, and not learned yet. */
    public List<ScriptPair> after(Optional<Head> head) {
        long number = head.map(Head::number).orElse(-1L);
        return pairs.stream().filter(p -> p.number() > number).toList();
    }

    /** Whether the head's script is gone or edited since the snapshot was taken. */
    public Optional<Problem> check(Head head) {
        Optional<ScriptPair> there =
                pairs.stream().filter(p -> p.up().file().equals(head.file())).findFirst();
        if (there.isEmpty()) {
            return Optional.of(Problem.of(
                    "missing-file",
                    head.file(),
                    "the last file that schema.json knows is not here",
                    "what the database looks like cannot be told",
                    "Take it from version control again"));
        }
        Optional<String> unknown = Fingerprint.unknownVersion(head.checksum());
        if (unknown.isPresent()) {
            return unknown.map(version -> ScriptChain.unknownHash(there.get(), "schema.json names it", version));
        }
        return there.get().up().checksum().equals(head.checksum())
                ? Optional.empty()
                : Optional.of(ScriptChain.edited(there.get(), "schema.json was"));
    }
}
