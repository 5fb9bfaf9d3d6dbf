package dev.concertina.lint;

import dev.concertina.parse.Fact;
import dev.concertina.parse.Position;
import dev.concertina.plan.Phase;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A script and the one that undoes it, both read.
 *
 * @param undone what the script changed and the other does not give back
 * @param retiredNumbers of migrations that were taken out of the folder
 * @param history what the folder did before this pair
 */
public record PairScene(
        Rule rule,
        ScriptPair pair,
        List<Read> up,
        List<Read> down,
        List<Undone> undone,
        Set<Long> retiredNumbers,
        Catalog catalog,
        History history,
        LintSettings settings,
        Findings findings) {
    public Phase phase() {
        return pair.up().name().phase();
    }

    /** Whether Concertina wrote the script. */
    public boolean isGenerated() {
        return pair.up().header().schema().isPresent();
    }

    /** All that the script does, blocks included. */
    public Stream<Fact> facts() {
        return flat(up);
    }

    /** All that its counterpart does. */
    public Stream<Fact> downFacts() {
        return flat(down);
    }

    private static Stream<Fact> flat(List<Read> reads) {
        return reads.stream()
                .map(Read::fact)
                .flatMap(f ->
                        f instanceof Fact.DoBlock ? Stream.concat(Stream.of(f), f.within().stream()) : Stream.of(f));
    }

    /** Adds a finding about a script as a whole. */
    public void find(Script script, String object, String fact, String effect, String remedy) {
        find(script, Optional.empty(), 0, object, fact, effect, remedy);
    }

    /** Adds a finding about a statement. */
    public void find(
            Script script, Optional<Read> read, int at, String object, String fact, String effect, String remedy) {
        findings.add(new Finding(
                rule.id(),
                settings.of(rule, phase()),
                script.file(),
                read.map(r -> r.position(at)).orElse(Position.START),
                object,
                read.map(r -> r.line(at)).orElse(""),
                fact,
                effect,
                remedy));
    }
}
