package dev.concertina.lint.fix;

import dev.concertina.lint.Finding;
import dev.concertina.lint.LintReport;
import dev.concertina.lint.LintSettings;
import dev.concertina.lint.Linter;
import dev.concertina.lint.Rule;
import dev.concertina.parse.Fact;
import dev.concertina.parse.Recogniser;
import dev.concertina.script.Hooks;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.Renumbering;
import dev.concertina.script.ScriptPair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Rewrites a folder where findings need no decision. A migration is rewritten only if what becomes of it has no finding that it
 * had not before.
 */
public final class Fixer {
    private final MigrationFolder folder;
    private final List<Rule> rules;
    private final LintSettings settings;
    private final Predicate<ScriptPair> open;
    private final List<String> left = new ArrayList<>();
    private final Set<Finding> mended = new HashSet<>();

    /** @param open whether a migration may be rewritten: nobody applied it, and nothing was generated after it */
    public Fixer(MigrationFolder folder, List<Rule> rules, LintSettings settings, Predicate<ScriptPair> open) {
        this.folder = folder;
        this.rules = rules;
        this.settings = settings;
        this.open = open;
    }

    /** The ids of the rules whose findings it rewrites. */
    public static Set<String> fixable() {
        return Fixes.rules();
    }

    /** Rewrites what it can of a report on the folder. */
    public FixedFolder fix(LintReport report) {
        Map<String, List<Finding>> byFile = report.findings().stream()
                .filter(f -> Fixes.rules().contains(f.rule()))
                .collect(Collectors.groupingBy(Finding::file));
        Map<ScriptPair, List<ScriptPair>> rewritten = new LinkedHashMap<>();
        Set<String> partitioned = byFile.isEmpty() ? Set.of() : partitioned();
        for (ScriptPair pair : folder.pairs()) {
            List<Finding> findings = byFile.getOrDefault(pair.up().file(), List.of());
            if (!findings.isEmpty()) {
                closed(pair)
                        .ifPresentOrElse(
                                why -> findings.forEach(f -> left(f, why)),
                                () -> rewrite(pair, findings, partitioned).ifPresent(p -> rewritten.put(pair, p)));
            }
        }
        Map<String, String> files = built(rewritten);
        while (!rewritten.isEmpty() && takeBack(rewritten, files, report)) {
            files = built(rewritten);
        }
        return new FixedFolder(texts(folder.pairs()), files, left);
    }

    private Optional<String> closed(ScriptPair pair) {
        if (!folder.problems().isEmpty()) {
            return Optional.of("the folder has problems of its own, which come first");
        }
        if (pair.up().header().schema().isPresent()) {
            return Optional.of("db:generate wrote the file, and its checksum is known");
        }
        if (pair.up().header().placeholders()) {
            return Optional.of("what its placeholders stand for would be written into it");
        }
        return open.test(pair)
                ? Optional.empty()
                : Optional.of("the file may be applied already, so what it does is mended by a new one");
    }

    private Optional<List<ScriptPair>> rewrite(ScriptPair pair, List<Finding> findings, Set<String> partitioned) {
        PairDraft draft = new PairDraft(pair, partitioned, settings.foreignRunner());
        Set<Finding> done = new HashSet<>();
        try {
            for (Finding finding : findings) {
                if (isApplied(finding, draft)) {
                    done.add(finding);
                }
            }
            if (done.isEmpty()) {
                return Optional.empty();
            }
            List<ScriptPair> pairs = new PairRewriting(folder.style(), draft).pairs();
            mended.addAll(done);
            return Optional.of(pairs);
        } catch (UnfixableException | IllegalArgumentException e) {
            // A name that no server would keep, say: nothing of the migration is rewritten then.
            left(findings.get(0), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private boolean isApplied(Finding finding, PairDraft draft) {
        try {
            Fixes.apply(finding.rule(), draft, finding.position().offset());
            return true;
        } catch (UnfixableException e) {
            left(finding, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void left(Finding finding, String why) {
        left.add(finding.file() + ":" + finding.position().line() + ": " + finding.rule() + " stays: " + why);
    }

    private Set<String> partitioned() {
        return folder.pairs().stream()
                .flatMap(p -> StreamSupport.stream(p.up().statements().spliterator(), false))
                .filter(s -> s.command().equals("CREATE TABLE"))
                .map(Recogniser::read)
                .filter(f ->
                        f instanceof Fact.CreateTable t && t.partitionMethod().isPresent())
                .map(f -> ((Fact.CreateTable) f).table().qualified())
                .collect(Collectors.toSet());
    }

    /** The files with everything that is rewritten in its place, and what follows behind it. */
    private Map<String, String> built(Map<ScriptPair, List<ScriptPair>> rewritten) {
        List<ScriptPair> pairs = folder.pairs();
        int first = first(rewritten);
        List<ScriptPair> before = pairs.subList(0, first);
        long number = first < pairs.size() ? pairs.get(first).number() : Long.MAX_VALUE;
        MigrationFolder kept =
                new MigrationFolder(folder.style(), before, folder.retired().headSet(number), List.of(), Hooks.NONE);
        Renumbering numbered = new Renumbering(kept, texts(before));
        for (ScriptPair pair : pairs.subList(first, pairs.size())) {
            rewritten.getOrDefault(pair, List.of(pair)).forEach(numbered::add);
        }
        return numbered.files();
    }

    private int first(Map<ScriptPair, List<ScriptPair>> rewritten) {
        return rewritten.keySet().stream()
                .mapToInt(folder.pairs()::indexOf)
                .min()
                .orElse(folder.pairs().size());
    }

    private Map<String, String> texts(List<ScriptPair> pairs) {
        Map<String, String> texts = new TreeMap<>();
        pairs.forEach(p -> texts.putAll(p.files(folder.style())));
        return texts;
    }

    /** Gives up what would have findings of its own; whether there was any. */
    private boolean takeBack(
            Map<ScriptPair, List<ScriptPair>> rewritten, Map<String, String> files, LintReport report) {
        MigrationFolder made = MigrationFolder.read(folder.style(), files);
        List<Finding> found = new Linter(rules, settings).lint(made, p -> true).findings();
        int at = first(rewritten);
        boolean any = false;
        for (ScriptPair pair : folder.pairs().subList(at, folder.pairs().size())) {
            int count = rewritten.getOrDefault(pair, List.of(pair)).size();
            Set<String> names = names(made.pairs().subList(at, at + count));
            at += count;
            Optional<Finding> bad =
                    Optional.of(pair).filter(rewritten::containsKey).flatMap(p -> worse(p, names, found, report));
            if (bad.isPresent()) {
                left.add(pair.up().file() + " stays: rewritten, it would have a finding of its own, "
                        + bad.get().rule() + ": " + bad.get().fact() + ". "
                        + bad.get().remedy());
                rewritten.remove(pair);
                any = true;
            }
        }
        return any;
    }

    private static Set<String> names(List<ScriptPair> pairs) {
        Set<String> names = new HashSet<>();
        for (ScriptPair pair : pairs) {
            names.add(pair.up().file());
            pair.down().ifPresent(d -> names.add(d.file()));
        }
        return names;
    }

    private Optional<Finding> worse(ScriptPair old, Set<String> names, List<Finding> found, LintReport report) {
        Set<String> before = names(List.of(old));
        Set<String> known = report.findings().stream()
                .filter(f -> before.contains(f.file()) && !mended.contains(f))
                .map(f -> f.rule() + " " + f.object())
                .collect(Collectors.toSet());
        return found.stream()
                .filter(f -> names.contains(f.file()))
                .filter(f -> !known.contains(f.rule() + " " + f.object()))
                .findFirst();
    }
}
