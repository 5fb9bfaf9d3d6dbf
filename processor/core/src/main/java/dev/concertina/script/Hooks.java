package dev.concertina.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The scripts that run before and after migrations, each as one transaction.
 *
 * @param scripts in the order of their points
 * @param problems all that is wrong with them
 */
public record Hooks(Map<HookPoint, Script> scripts, List<Problem> problems) {
    public static final Hooks NONE = new Hooks(Map.of(), List.of());

    private static final String NAMES =
            Arrays.stream(HookPoint.values()).map(HookPoint::file).collect(Collectors.joining(", "));

    public Hooks {
        Map<HookPoint, Script> sorted = new EnumMap<>(HookPoint.class);
        sorted.putAll(scripts);
        scripts = Collections.unmodifiableMap(sorted);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a folder of hooks; what is no SQL is left alone.
     *
     * @param files by name, without the folder's path
     */
    public static Hooks read(Map<String, ScriptSource> files, Placeholders placeholders) {
        Map<HookPoint, Script> scripts = new EnumMap<>(HookPoint.class);
        List<Problem> problems = new ArrayList<>();
        new TreeMap<>(files).forEach((file, source) -> {
            if (file.toLowerCase(Locale.ROOT).endsWith(".sql")) {
                Optional<HookPoint> point = point(file);
                point.ifPresent(p -> scripts.put(p, read(p, source, placeholders, problems)));
                if (point.isEmpty()) {
                    problems.add(Problem.of(
                            "bad-name",
                            file,
                            "this is no name of a hook",
                            "it would never run",
                            "Call it one of " + NAMES + ", or move it away"));
                }
            }
        });
        return new Hooks(scripts, problems);
    }

    private static Optional<HookPoint> point(String file) {
        return Arrays.stream(HookPoint.values())
                .filter(p -> p.file().equals(file))
                .findFirst();
    }

    private static Script read(
            HookPoint point, ScriptSource source, Placeholders placeholders, List<Problem> problems) {
        Script script = Script.read(point.scriptName(), point.file(), source, placeholders, problems);
        if (!script.header().transactional()) {
            problems.add(Problem.of(
                    "bad-hook",
                    point.file(),
                    "the header says \"transactional: no\"",
                    "a hook is one transaction, so that nothing of it stays if it fails",
                    "Take the line out, and what no transaction may hold with it"));
        }
        return script;
    }

    public Optional<Script> at(HookPoint point) {
        return Optional.ofNullable(scripts.get(point));
    }
}
