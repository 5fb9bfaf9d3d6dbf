package dev.concertina.lint;

import dev.concertina.plan.Phase;
import dev.concertina.schema.PostgresVersion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a project wants to be told.
 *
 * @param severities by the ids of rules, in place of their own; {@code contract.wide-index} is about one phase
 * @param patterns of names by {@code table}, {@code column}, {@code index}, {@code constraint}; regular expressions in which
 *     {@code {table}} and {@code {columns}} stand for the names concerned
 * @param ignored names of files that nobody judges
 * @param foreignRunner whether others than db:apply run the scripts, so that nobody sets timeouts
 * @param statistics by schema-qualified table; empty if nobody gave any
 * @param classified whether each column must have a classification in its comment
 * @param oldest the major version of the oldest server that runs the scripts
 * @param mapped the tables and columns that the classes map: {@code public.orders.note}
 * @param seen what a rehearsal wrote of each script, by its file and the {@link dev.concertina.parse.Excerpt} of a statement
 */
public record LintSettings(
        Map<String, Severity> severities,
        Map<String, String> patterns,
        Set<String> ignored,
        boolean foreignRunner,
        Map<String, TableStatistics> statistics,
        boolean classified,
        int oldest,
        Set<String> mapped,
        Map<String, Map<String, SeenStatement>> seen) {
    /** A project that wants nothing special. */
    public static final LintSettings NONE = new LintSettings(
            Map.of(), Map.of(), Set.of(), false, Map.of(), false, PostgresVersion.OLDEST, Set.of(), Map.of());

    public LintSettings {
        severities = Map.copyOf(severities);
        patterns = Map.copyOf(patterns);
        ignored = Set.copyOf(ignored);
        statistics = Map.copyOf(statistics);
        mapped = Set.copyOf(mapped);
        seen = Map.copyOf(seen);
    }

    /** Which of its rules a project has, by severity. */
    public Severity of(Rule rule) {
        return severities.getOrDefault(rule.id(), rule.optional() ? Severity.OFF : rule.severity());
    }

    /** The same in files of a phase. */
    public Severity of(Rule rule, Phase phase) {
        return severities.getOrDefault(phase + "." + rule.id(), of(rule));
    }

    /** Whether a project gave the rule a severity there. */
    boolean isGiven(Rule rule, Phase phase) {
        return severities.containsKey(phase + "." + rule.id()) || severities.containsKey(rule.id());
    }

    /** Whether anybody wants to know of its findings, in one phase at least. */
    boolean asks(Rule rule) {
        return of(rule) != Severity.OFF || Arrays.stream(Phase.values()).anyMatch(p -> of(rule, p) != Severity.OFF);
    }

    /** The names in it that are those of no rule, with or without a phase. */
    public List<String> unknown(List<Rule> rules) {
        Set<String> names = new HashSet<>();
        for (Rule rule : rules) {
            names.add(rule.id());
            Arrays.stream(Phase.values()).forEach(p -> names.add(p + "." + rule.id()));
        }
        return severities.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .toList();
    }
}
