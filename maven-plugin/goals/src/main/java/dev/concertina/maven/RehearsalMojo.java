package dev.concertina.maven;

import dev.concertina.database.apply.AppliedFiles;
import dev.concertina.database.apply.Target;
import dev.concertina.database.folder.BaseRevision;
import dev.concertina.database.rehearse.RehearsalPlan;
import dev.concertina.database.rehearse.SmokeTests;
import dev.concertina.script.ScriptPair;
import dev.concertina.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What a rehearsal goes through: which files production has already, and what the user asks of the others. */
abstract class RehearsalMojo extends RowsMojo {
    /** The number of the first file to rehearse; those before it count as applied. */
    @Parameter(property = "db.rehearsal.from", defaultValue = "")
    private String from = "";

    /** A database whose ledger, which is only read, says what is applied: jdbc:postgresql://host:port/database. */
    @Parameter(property = "db.rehearsal.ledger", defaultValue = "")
    private String ledger = "";

    /** A git revision, such as origin/main: files that are there as they are here count as applied. */
    @Parameter(property = "db.rehearsal.since", defaultValue = "")
    private String since = "";

    /** The folder of the tests: queries that return no row, and statements that do not fail. */
    @Parameter(property = "db.rehearsal.tests", defaultValue = "${project.basedir}/src/test/db")
    private File tests = new File("src/test/db");

    /** Which files are walked, without rows but their own, from empty to the head, back to empty and again: none or all. */
    @Parameter(property = "db.cycle", defaultValue = "none")
    private String cycle = "none";

    final RehearsalPlan plan(Workspace workspace) throws IOException, MojoFailureException {
        boolean all = Choices.of(CycleChoice.class, "db.cycle", cycle) == CycleChoice.ALL;
        RehearsalPlan plan = RehearsalPlan.of(workspace, settings(), applied()).with(SmokeTests.read(tests.toPath()));
        return all ? plan.withCycle() : plan;
    }

    /** Whether production has a file already; where nothing tells, it has none. */
    private Predicate<ScriptPair> applied() throws IOException, MojoFailureException {
        if (!from.isBlank()) {
            long first = Choices.atLeast(0, "db.rehearsal.from", from);
            return pair -> pair.number() < first;
        }
        Optional<Predicate<ScriptPair>> told = fromLedger();
        if (told.isPresent() || since.isBlank()) {
            return told.orElse(pair -> false);
        }
        Set<String> unchanged = new BaseRevision(since).unchanged(migrations().path());
        return pair -> unchanged.contains(pair.up().file());
    }

    private Optional<Predicate<ScriptPair>> fromLedger() throws MojoFailureException {
        if (ledger.isBlank()) {
            return Optional.empty();
        }
        Target target = readOnly(ledger);
        try {
            return Optional.of(AppliedFiles.of(target));
        } catch (SQLException e) {
            console()
                    .warn("The ledger of db.rehearsal.ledger cannot be read, so more than what is pending may be"
                            + " rehearsed: " + e.getMessage());
            return Optional.empty();
        }
    }
}
