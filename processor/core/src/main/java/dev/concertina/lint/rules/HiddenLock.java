package dev.concertina.lint.rules;

import dev.concertina.ddl.Lock;
import dev.concertina.lint.LockClaim;
import dev.concertina.lint.LockClaim.Work;
import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.SeenStatement;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Excerpt;
import dev.concertina.script.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A rehearsal saw a statement hold up clients, and its text does not tell so: a function or a trigger does it. */
final class HiddenLock implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isAboutLocks() {
        return true;
    }

    @Override
    public boolean judgesDown() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        Map<String, SeenStatement> seen = seen(scene.settings().seen(), scene.script());
        if (!seen.isEmpty() && scene.isStatement() && !scene.isGenerated()) {
            Optional.ofNullable(seen.get(Excerpt.of(scene.read().statement()))).ifPresent(s -> judge(scene, s));
        }
    }

    private static void judge(Scene scene, SeenStatement seen) {
        LockClaim claim = scene.locks().of(scene.fact());
        new TreeMap<>(seen.locks()).forEach((relation, lock) -> {
            boolean anew = seen.rewrites().contains(relation) && claim.work() != Work.REWRITES;
            boolean stronger = lock.compareTo(Lock.SHARE) >= 0 && lock.compareTo(claim.lock()) > 0;
            if (anew || stronger) {
                scene.find(
                        0,
                        relation,
                        "in its last rehearsal it took " + lock + " on \"" + relation + "\""
                                + (anew ? " and wrote it anew" : ""),
                        "clients wait for what its text does not tell",
                        "Write the statement out that does it, so that review sees it");
            }
        });
    }

    @Override
    public void pair(PairScene scene) {
        stale(scene, scene.pair().up(), scene.up());
        scene.pair().down().ifPresent(down -> stale(scene, down, scene.down()));
    }

    private static void stale(PairScene scene, Script script, List<Read> reads) {
        Map<String, SeenStatement> seen = seen(scene.settings().seen(), script);
        if (seen.isEmpty()) {
            return;
        }
        Optional<Read> other = reads.stream()
                .filter(r -> !r.statement().text().contains("${"))
                .filter(r -> !seen.containsKey(Excerpt.of(r.statement())))
                .findFirst();
        other.ifPresent(r -> scene.find(
                script,
                other,
                0,
                script.file(),
                "the file of its locks does not know this statement",
                "review sees the locks of another script",
                "Rehearse it again: mvn db:rehearse -Ddb.rehearsal.locks"));
    }

    private static Map<String, SeenStatement> seen(Map<String, Map<String, SeenStatement>> all, Script script) {
        return all.getOrDefault(script.file(), Map.of());
    }
}
