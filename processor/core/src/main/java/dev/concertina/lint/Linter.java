package dev.concertina.lint;

import dev.concertina.parse.Fact;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Follows a folder of migrations in order and asks every rule; one instance judges one folder. */
public final class Linter {
    private final List<Rule> rules;
    private final LintSettings settings;
    private final Findings findings = new Findings();
    private final Catalog catalog = new Catalog();
    private final Following following = new Following(catalog);
    private final History history = new History();
    private int statements;

    /** Rules that the settings turn off are not asked. */
    public Linter(List<Rule> rules, LintSettings settings) {
        this.settings = settings;
        this.rules = rules.stream().filter(settings::asks).toList();
    }

    /**
     * Judges a folder.
     *
     * @param judged which pairs are judged; the others are followed only
     */
    public LintReport lint(MigrationFolder folder, Predicate<ScriptPair> judged) {
        List<Suppressed> scripts = new ArrayList<>();
        for (ScriptPair pair : folder.pairs()) {
            boolean concerned =
                    judged.test(pair) && !settings.ignored().contains(pair.up().file());
            scripts.addAll(pair(pair, concerned, folder.retired()));
        }
        for (Rule rule : rules) {
            rule.folder(new FolderScene(rule, folder, settings, findings));
        }
        List<Finding> all = Suppressed.apply(findings.all(), scripts);
        return new LintReport(all, folder.pairs().size(), statements);
    }

    private List<Suppressed> pair(ScriptPair pair, boolean judged, Set<Long> retired) {
        String change = pair.up().name().change().toString();
        catalog.begin(change);
        List<Read> up = script(pair.up(), judged);
        Map<Item, Optional<String>> done = catalog.journal();
        catalog.begin("undoing " + change);
        List<Read> down = pair.down().map(script -> script(script, judged)).orElse(List.of());
        List<Undone> undone = Undoing.compare(done, catalog);
        catalog.rollBack();
        if (judged) {
            for (Rule rule : rules) {
                rule.pair(new PairScene(rule, pair, up, down, undone, retired, catalog, history, settings, findings));
            }
        }
        history.follow(pair, up);
        if (!judged) {
            return List.of();
        }
        List<Suppressed> scripts = new ArrayList<>();
        scripts.add(new Suppressed(pair.up().file(), Suppression.of(up)));
        pair.down().ifPresent(d -> scripts.add(new Suppressed(d.file(), Suppression.of(down))));
        return scripts;
    }

    /** Judges statement by statement, and gives those on which the judgement of the whole rests. */
    private List<Read> script(Script script, boolean judged) {
        ScriptState state = new ScriptState();
        List<Read> kept = new ArrayList<>();
        ScriptReading.read(script, read -> {
            if (judged) {
                statements++;
                judge(script, read, read.fact(), false, state);
            }
            following.follow(read.fact());
            state.follow(read, catalog);
            if (kept.isEmpty() || !read.repeats(kept.get(kept.size() - 1))) {
                kept.add(read);
            }
        });
        return kept;
    }

    private void judge(Script script, Read read, Fact fact, boolean inFunction, ScriptState state) {
        for (Rule rule : rules) {
            if (!script.name().down() || rule.judgesDown()) {
                rule.statement(new Scene(rule, script, read, fact, inFunction, catalog, state, settings, findings));
            }
        }
        boolean function = inFunction || fact instanceof Fact.CreateFunction;
        fact.within().forEach(f -> judge(script, read, f, function, state));
    }
}
