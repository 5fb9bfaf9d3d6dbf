package dev.concertina.script;

import dev.concertina.snapshot.Fingerprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that each script follows the one that it was written after. */
final class ScriptChain {
    private final List<ScriptPair> pairs;
    private final List<Problem> problems;

    private ScriptChain(List<ScriptPair> pairs, List<Problem> problems) {
        this.pairs = pairs;
        this.problems = problems;
    }

    static void check(List<ScriptPair> pairs, List<Problem> problems) {
        ScriptChain chain = new ScriptChain(pairs, problems);
        Set<Integer> forked = chain.forks();
        for (int i = 0; i < pairs.size(); i++) {
            if (!forked.contains(i)) {
                chain.parent(i);
            }
            chain.depends(i);
        }
    }

    static Problem edited(ScriptPair pair, String since) {
        return Problem.of(
                "edited-file",
                pair.up().file(),
                "it was edited after " + since + " written",
                "databases that ran it hold something else than this folder says",
                "Take it from version control again, and make the change in a new file");
    }

    /** Of a hash that only a newer release can compare: no file need be at fault. */
    static Problem unknownHash(ScriptPair pair, String who, String version) {
        return Problem.of(
                "unknown-hash",
                pair.up().file(),
                who + " by a hash of version " + version + ", which this release does not know",
                "whether a file was edited or lost cannot be told",
                "Use the release of Concertina that wrote it, or a newer one");
    }

    /** Scripts that name one parent; all of them are reported at once. */
    private Set<Integer> forks() {
        Map<String, List<Integer>> children = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            int child = i;
            parentOf(i)
                    .ifPresent(p ->
                            children.computeIfAbsent(p, x -> new ArrayList<>()).add(child));
        }
        Set<Integer> forked = new LinkedHashSet<>();
        for (List<Integer> siblings : children.values()) {
            if (siblings.size() > 1) {
                forked.addAll(siblings);
                String names = siblings.stream()
                        .map(i -> "\"" + pairs.get(i).up().file() + "\"")
                        .collect(Collectors.joining(" and "));
                fork(siblings.get(siblings.size() - 1), names + " were both written after the same file");
            }
        }
        return forked;
    }

    private void parent(int i) {
        Optional<String> parent = parentOf(i);
        if (parent.isEmpty() || (i > 0 && is(parent.get(), pairs.get(i - 1)))) {
            return;
        }
        Optional<ScriptPair> actual =
                pairs.stream().filter(p -> is(parent.get(), p)).findFirst();
        Optional<String> unknown = Fingerprint.unknownVersion(parent.get());
        if (unknown.isPresent()) {
            problems.add(unknownHash(pairs.get(i), "it names the file before it", unknown.get()));
        } else if (actual.isPresent()) {
            fork(i, "it was written after \"" + actual.get().up().file() + "\", which is not the one before it");
        } else if (i > 0) {
            problems.add(edited(pairs.get(i - 1), "\"" + pairs.get(i).up().file() + "\" was"));
        } else {
            problems.add(Problem.of(
                    "missing-file",
                    pairs.get(i).up().file(),
                    "it is the first file but was written after another",
                    "the files before it are lost",
                    "Bring them back, or make a baseline with mvn db:squash"));
        }
    }

    private void depends(int i) {
        ScriptPair pair = pairs.get(i);
        for (String id : pair.up().header().depends()) {
            boolean before = pairs.subList(0, i).stream().anyMatch(p -> p.id().equals(id));
            if (!before) {
                problems.add(Problem.of(
                        "missing-depends",
                        pair.up().file(),
                        "it depends on \"" + id + "\", which does not come before it",
                        "it would run against a database that is not ready for it",
                        "Bring that file, or correct the name in the header"));
            }
        }
    }

    private void fork(int i, String fact) {
        problems.add(Problem.of(
                "fork",
                pairs.get(i).up().file(),
                fact,
                "the second was planned without knowing the first",
                "Run mvn db:merge, which mends numbers and parents and plans anew"));
    }

    private static boolean is(String parent, ScriptPair pair) {
        return pair.up().checksum().equals(parent);
    }

    private Optional<String> parentOf(int i) {
        return pairs.get(i).up().header().parent();
    }
}
