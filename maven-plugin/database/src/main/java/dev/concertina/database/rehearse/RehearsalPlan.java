package dev.concertina.database.rehearse;

import dev.concertina.parse.Statement;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Fingerprint;
import dev.concertina.workspace.Contracts;
import dev.concertina.workspace.Purges;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a rehearsal goes through.
 *
 * @param applied files that production has already, in running order: they make the state before the others
 * @param tried files that are proved, in running order; those that are not written yet are the last
 * @param unwritten how many of these are not written yet: contracts that are pending, and a purge of what is retired
 * @param tests what the user asks of the database
 * @param cycle whether all files, without rows but their own, are walked from an empty database to the head, back, and again
 */
public record RehearsalPlan(
        List<ScriptPair> applied, List<ScriptPair> tried, int unwritten, SmokeTests tests, boolean cycle) {
    public RehearsalPlan {
        applied = List.copyOf(applied);
        tried = List.copyOf(tried);
    }

    /** Everything from the first file on. */
    public static RehearsalPlan all(Workspace workspace, Settings settings) {
        return of(workspace, settings, pair -> false);
    }

    /**
     * Everything from the first file on that does not count as applied.
     *
     * @param applied whether production has a file, as it stands here, already
     */
    public static RehearsalPlan of(Workspace workspace, Settings settings, Predicate<ScriptPair> applied) {
        List<ScriptPair> written = workspace.folder().pairs();
        List<ScriptPair> before = written.stream().takeWhile(applied).toList();
        List<ScriptPair> tried = new ArrayList<>(written.subList(before.size(), written.size()));
        List<ScriptPair> ahead = unwritten(workspace, settings);
        tried.addAll(ahead);
        return new RehearsalPlan(before, tried, ahead.size(), SmokeTests.NONE, false);
    }

    /** The same with tests. */
    public RehearsalPlan with(SmokeTests more) {
        return new RehearsalPlan(applied, tried, unwritten, more, cycle);
    }

    /** The same with the walk through the whole history. */
    public RehearsalPlan withCycle() {
        return new RehearsalPlan(applied, tried, unwritten, tests, true);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return tried.isEmpty() && !(cycle && !applied.isEmpty());
    }

    /** All files, in running order. */
    List<ScriptPair> files() {
        List<ScriptPair> files = new ArrayList<>(applied);
        files.addAll(tried);
        return files;
    }

    /** Every contract that waits, and behind them the purge of all that is retired then. */
    private static List<ScriptPair> unwritten(Workspace workspace, Settings settings) {
        Written contracts = new Contracts(workspace, settings).write(Set.of());
        List<ScriptPair> ahead = new ArrayList<>(contracts.pairs());
        MigrationFolder folder = workspace.folder();
        List<ScriptPair> all = new ArrayList<>(folder.pairs());
        all.addAll(ahead);
        Workspace contracted = new Workspace(
                new MigrationFolder(folder.style(), all, folder.retired(), List.of(), folder.hooks()),
                contracts.snapshot());
        ahead.addAll(new Purges(contracted, settings).write(Long.MAX_VALUE).pairs());
        return ahead;
    }

    /** Whether a file that is tried stands in the folder. */
    boolean isWritten(int file) {
        return file < tried.size() - unwritten;
    }

    /** The applied files by name and by what runs of them, and this release: what rehearsals that begin alike share. */
    String state() {
        String version = String.valueOf(RehearsalPlan.class.getPackage().getImplementationVersion());
        Fingerprint.Pieces pieces = new Fingerprint.Pieces().add(version).add("\n");
        for (ScriptPair pair : applied) {
            pieces.add(pair.up().file()).add("\n").add(sql(pair.up())).add("\n");
        }
        return pieces.fingerprint();
    }

    /** What runs tells placeholders with other values apart. */
    private static String sql(Script script) {
        if (!script.header().placeholders()) {
            return script.checksum();
        }
        Fingerprint.Pieces pieces = new Fingerprint.Pieces();
        for (Statement statement : script.statements()) {
            pieces.add(statement.whole());
        }
        return script.checksum() + pieces.fingerprint();
    }
}
