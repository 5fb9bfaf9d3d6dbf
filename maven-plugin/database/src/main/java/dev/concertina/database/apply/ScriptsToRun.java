package dev.concertina.database.apply;

import dev.concertina.script.Placeholders;
import dev.concertina.script.Problem;
import dev.concertina.script.Script;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that a run runs, files and hooks, and the placeholders in it. */
record ScriptsToRun(List<Script> all) {
    static final ScriptsToRun NONE = new ScriptsToRun(List.of());

    static ScriptsToRun of(List<Job> jobs, HookPlan hooks) {
        return new ScriptsToRun(Stream.of(jobs.stream().map(Job::script).toList(), hooks.scripts())
                .flatMap(Collection::stream)
                .toList());
    }

    /** What has no value. */
    List<String> refusals() {
        return all.stream()
                .flatMap(s -> s.unknownPlaceholders().stream())
                .map(Problem::message)
                .toList();
    }

    /** A line for each placeholder that stands in them. */
    List<String> values(Identity target) {
        return all.stream()
                .filter(s -> s.header().placeholders())
                .flatMap(s -> s.placeholders().names(s.text()).stream().map(n -> line(s.placeholders(), n, target)))
                .distinct()
                .toList();
    }

    private static String line(Placeholders placeholders, String name, Identity target) {
        return "placeholder " + name + " " + placeholders.digest(name, target.toString());
    }

    /** What looks as if it were meant to be replaced, and is not. */
    List<String> notes() {
        return all.stream()
                .filter(s -> !s.header().placeholders())
                .flatMap(s -> names(s).stream().map(n -> note(s, n)))
                .toList();
    }

    private static Set<String> names(Script script) {
        Set<String> names = new TreeSet<>();
        script.statements().forEach(s -> names.addAll(script.placeholders().names(s.whole())));
        return names;
    }

    private static String note(Script script, String name) {
        return script.file() + " holds \"${" + name
                + "}\" and its header does not say \"placeholders: yes\", so it runs as"
                + " it stands. If the placeholder is meant, say so in the header of a file that was not applied yet.";
    }
}
