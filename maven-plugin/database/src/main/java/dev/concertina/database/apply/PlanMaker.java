package dev.concertina.database.apply;

import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.parse.Statement;
import dev.concertina.parse.Token;
import dev.concertina.parse.Tokenizer;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.Problem;
import dev.concertina.script.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;

/**
 * Makes the plan of a run from the folder, the ledger and the catalog.
 *
 * @param catalog every object of the database
 */
public record PlanMaker(MigrationFolder folder, LedgerState state, Identity target, SortedSet<CatalogLine> catalog) {
    /** The environment in which plans need no approval and code need not be deployed. */
    public static final String DEVELOPMENT = "development";

    /** What describes other objects, and is there in an empty database too. */
    private static final Set<String> EMPTY = Set.of("schema", "extension", "owner", "grant", "comment");

    private static final Pattern NAME = Pattern.compile("\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    /**
     * One that reads over a session in which nothing else goes on. The catalog of a large database takes longer than all
     * else, so it is left out where no plan speaks of it: no file is to run there.
     */
    static PlanMaker of(MigrationFolder folder, LedgerState state, Connection read, Mode mode) throws SQLException {
        boolean done = mode == Mode.APPLY
                && state.environment().isPresent()
                && state.lastRun().filter(r -> r.isUnfinished(mode.toString())).isEmpty()
                && new PendingJobs(folder, state, DEVELOPMENT, false).pending().isEmpty();
        SortedSet<CatalogLine> catalog = done ? Collections.emptySortedSet() : CatalogLines.read(read);
        return new PlanMaker(folder, state, Identity.of(new Session(read)), catalog);
    }

    /** The plan to do what is wished. */
    public RunPlan plan(Mode mode, Wish wish) {
        Baseline baseline = Baseline.of(folder, state);
        RunPlan plan = new PlanMaker(folder, baseline.in(state), target, catalog).known(mode, wish);
        return baseline.pairs().isEmpty()
                ? plan
                : plan.noting(
                        baseline.pairs().get(0).id()
                                + " stands for the " + state.applied().size()
                                + " migrations that the database holds: it is not run here, and the next run writes so into the ledger.");
    }

    private RunPlan known(Mode mode, Wish wish) {
        String environment = state.environment().or(wish::environment).orElse("production");
        List<String> refusals =
                new ArrayList<>(folder.problems().stream().map(Problem::message).toList());
        refusals.addAll(new HistoryCheck(folder, state).refusals(mode));
        wish.environment()
                .filter(e -> !e.equals(environment))
                .ifPresent(e -> refusals.add("The database calls itself \"" + environment + "\" and not \"" + e
                        + "\", so it is not the one that was meant. Correct the connection, or db.environment."));
        state.frozen()
                .ifPresent(f -> refusals.add("The database is frozen by " + f.actor() + " since " + f.at() + ": "
                        + f.object() + ". Nothing may run. When the reason is gone: mvn db:thaw"));
        Jobs jobs = mode == Mode.APPLY
                ? new PendingJobs(folder, state, environment, holdings() == 0).find(wish)
                : new ReturnJobs(folder, state).find(wish);
        refusals.addAll(jobs.refusals());
        HookPlan hooks = HookPlan.of(folder.hooks(), state, mode, jobs.jobs());
        ScriptsToRun scripts = ScriptsToRun.of(jobs.jobs(), hooks);
        refusals.addAll(scripts.refusals());
        ScriptsToRun readable = folder.problems().isEmpty() ? scripts : ScriptsToRun.NONE;
        return new RunPlan(
                mode,
                target,
                environment,
                jobs.jobs(),
                hooks,
                scripts.values(target),
                state.applied().stream()
                        .map(a -> a.id() + " " + a.up() + " " + a.down())
                        .toList(),
                touched(readable.all()),
                refusals,
                notes(readable, hooks.notes(!jobs.jobs().isEmpty())),
                jobs.stop());
    }

    /** How many objects there are beside those that every new database has. */
    private long holdings() {
        return catalog.stream().filter(l -> !EMPTY.contains(l.kind())).count();
    }

    private List<String> notes(ScriptsToRun scripts, List<String> owed) {
        List<String> notes = new ArrayList<>(scripts.notes());
        notes.addAll(owed);
        if (state.environment().isEmpty() && holdings() > 0) {
            notes.add("The database has no ledger yet, but it is not empty: it holds " + holdings()
                    + " objects. Is it the right one?");
        }
        state.open()
                .ifPresent(o -> notes.add("An earlier run was interrupted in " + o.id() + "; it goes on after part "
                        + o.finished().size() + "."));
        return notes;
    }

    /** What the catalog says of every object of which a script names a part of the name; each can be read to its end. */
    private List<String> touched(List<Script> scripts) {
        Set<String> names = new HashSet<>();
        for (Script script : scripts) {
            for (Statement statement : script.statements()) {
                Tokenizer tokens = new Tokenizer(statement.text());
                while (tokens.hasSignificant()) {
                    Token token = tokens.next();
                    if (token.isName()) {
                        names.add(token.identifier());
                    }
                }
            }
        }
        return catalog.stream()
                .filter(line -> isNamed(line, names))
                .map(line -> line.object() + " " + line.definition())
                .toList();
    }

    /** Whether all parts of its name but the schema stand in a script. */
    private static boolean isNamed(CatalogLine line, Set<String> names) {
        List<String> parts = parts(line.identity());
        return parts.size() > 1 && names.contains(parts.get(1));
    }

    /** The names of which the catalog's name of an object consists, the schema first. */
    static List<String> parts(String identity) {
        return NAME.matcher(identity).results().map(r -> plain(r.group())).toList();
    }

    private static String plain(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }
}
