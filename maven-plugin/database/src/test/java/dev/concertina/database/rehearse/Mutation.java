package dev.concertina.database.rehearse;

import dev.concertina.plan.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A migration that is right, and wrong versions of it: each has one script that is another one. A file of the directory
 * {@code mutants} holds sections, each below a line that begins with {@code ---}: {@code before}, {@code up} and
 * {@code down} (each with its phase, if not expand), {@code proof}, {@code breaks: old code} where nobody waits for that to be gone, and for each wrong version {@code mutant name: script}
 * and one {@code found:} for each finding, or {@code warned:} for
 * each warning where nothing fails.
 *
 * @param scripts by the end of their file's name: {@code expand.down}
 * @param proofs of the right version's files, in running order
 * @param breaksOldCode whether the right version, too, takes away what old code knows
 */
record Mutation(
        String name,
        String before,
        Map<String, String> scripts,
        List<String> proofs,
        boolean breaksOldCode,
        List<Mutant> mutants) {
    private static final Pattern SECTION =
            Pattern.compile("(?ms)^--- (?<word>\\w+)(?<rest>[^\\n]*)\\n(?<body>.*?)(?=^--- |\\z)");

    /**
     * A wrong version.
     *
     * @param script the one that is wrong
     * @param sql it, or what differs: {@code - text} for the lines that contain it, {@code + line} for what stands there
     *     instead
     * @param found what the rehearsal must say of it
     * @param warned the same of what is no failure
     */
    record Mutant(String name, String script, String sql, List<String> found, List<String> warned) {
        Mutant {
            found = List.copyOf(found);
            warned = List.copyOf(warned);
        }

        private Mutant withFound(String text) {
            return new Mutant(name, script, sql, added(found, text), warned);
        }

        private Mutant withWarned(String text) {
            return new Mutant(name, script, sql, found, added(warned, text));
        }

        private static List<String> added(List<String> list, String text) {
            return Stream.concat(list.stream(), Stream.of(text)).toList();
        }

        /** The wrong script. */
        String of(String right) {
            if (!sql.startsWith("- ") && !sql.startsWith("+ ")) {
                return sql;
            }
            List<String> lines = new ArrayList<>(right.lines().toList());
            int place = lines.size();
            for (String change : sql.lines().toList()) {
                String text = change.substring(2);
                if (change.startsWith("+ ")) {
                    lines.add(place++, text);
                } else {
                    List<String> old =
                            lines.stream().filter(l -> l.contains(text)).toList();
                    place = lines.indexOf(old.get(0));
                    lines.removeAll(old);
                }
            }
            return String.join("\n", lines) + "\n";
        }
    }

    static List<Mutation> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/mutants"))) {
            List<Mutation> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                all.add(of(file.getFileName().toString().replace(".sql", ""), Files.readString(file)));
            }
            return all;
        }
    }

    private static Mutation of(String name, String text) {
        String before = "";
        Map<String, String> scripts = new TreeMap<>();
        List<String> proofs = List.of();
        boolean breaks = false;
        List<Mutant> mutants = new ArrayList<>();
        Matcher section = SECTION.matcher(text);
        while (section.find()) {
            String rest = section.group("rest").strip();
            String body = section.group("body");
            switch (section.group("word")) {
                case "before" -> before = body;
                case "up", "down" -> scripts.put(script(section.group("word") + " " + rest), body);
                case "proof" -> proofs = List.of(rest.substring(1).strip().split(",? "));
                case "breaks" -> breaks = true;
                case "mutant" -> {
                    String[] words = rest.split(": *", 2);
                    mutants.add(new Mutant(words[0], script(words[1]), body, List.of(), List.of()));
                }
                case "found" ->
                    mutants.add(mutants.remove(mutants.size() - 1)
                            .withFound(rest.substring(1).strip()));
                case "warned" ->
                    mutants.add(mutants.remove(mutants.size() - 1)
                            .withWarned(rest.substring(1).strip()));
                default -> throw new IllegalArgumentException(name + ": " + section.group());
            }
        }
        return new Mutation(name, before, scripts, proofs, breaks, mutants);
    }

    private static String script(String words) {
        String[] parts = words.strip().split(" ");
        return (parts.length == 1 ? "expand" : parts[1]) + "." + parts[0];
    }

    /** The files of the wrong version. */
    Map<String, String> files(Mutant mutant) {
        return files(Map.of(mutant.script(), mutant.of(scripts.getOrDefault(mutant.script(), ""))));
    }

    /** The files of the right version. */
    Map<String, String> files() {
        return files(Map.of());
    }

    /** In all of them, names without a schema mean what is in schema {@code shop}. */
    private Map<String, String> files(Map<String, String> changed) {
        Map<String, String> files = new TreeMap<>();
        files.put("0001_expand_before.sql", "CREATE SCHEMA shop; SET search_path = shop;\n" + before);
        files.put("0001_expand_before.down.sql", "DROP SCHEMA shop CASCADE;\n");
        Map<String, String> all = new TreeMap<>(scripts);
        all.putAll(changed);
        int number = 2;
        for (Phase phase : Phase.values()) {
            String word = phase.name().toLowerCase(Locale.ROOT);
            if (scripts.containsKey(word + ".up")) {
                String file = String.format("%04d_%s_%s", number++, word, name);
                String top = "-- concertina: 1\n-- change: " + name + "\n-- phase: " + word
                        + "\n\nSET search_path = shop, pg_catalog;\n";
                files.put(file + ".sql", top + all.get(word + ".up"));
                files.put(file + ".down.sql", top + all.getOrDefault(word + ".down", ""));
            }
        }
        return files;
    }

    @Override
    public String toString() {
        return name;
    }
}
