package dev.concertina.script;

import dev.concertina.plan.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/** Reads names and texts of one folder and pairs them. */
final class FolderReader {
    private final NamingStyle style;
    private final Map<String, ScriptSource> files;
    private final Placeholders placeholders;
    private final List<Problem> problems;

    FolderReader(
            NamingStyle style, Map<String, ScriptSource> files, Placeholders placeholders, List<Problem> problems) {
        this.style = style;
        this.files = new TreeMap<>(files);
        this.placeholders = placeholders;
        this.problems = problems;
    }

    List<ScriptPair> read() {
        refuseNamesEqualButForCase();
        Map<FileName, Script> scripts = scripts();
        refuseSideFilesWithoutScript();
        TreeMap<Long, ScriptPair> pairs = new TreeMap<>();
        for (Script up : scripts.values()) {
            if (!up.name().down()) {
                Optional<Script> down =
                        Optional.ofNullable(scripts.get(up.name().asDown()));
                ScriptPair pair = new ScriptPair(up, down);
                ScriptPair other = pairs.putIfAbsent(up.name().number(), pair);
                if (other != null) {
                    duplicate(other, pair);
                }
            }
        }
        refuseLonely(scripts);
        refuseGaps(pairs.values());
        return new ArrayList<>(pairs.values());
    }

    /** In the order of the files' names. */
    private Map<FileName, Script> scripts() {
        Map<FileName, Script> scripts = new LinkedHashMap<>();
        files.forEach((file, source) -> {
            if (!file.toLowerCase(Locale.ROOT).endsWith(".sql") || file.equals(MigrationFolder.BEGINNING)) {
                return;
            }
            Optional<FileName> name = style.parse(file);
            if (name.isEmpty()) {
                badName(file);
                return;
            }
            Script script = Script.read(name.get(), file, source, placeholders, problems);
            scripts.put(name.get(), script);
            compareHeader(script);
            compareSideFile(script);
        });
        return scripts;
    }

    private void badName(String file) {
        boolean path = file.contains("/") || file.contains("\\");
        String example = style.print(FileName.up(12, Optional.empty(), Phase.EXPAND, ChangeName.slug("rename-email")));
        add(
                "bad-name",
                file,
                path ? "the name holds a path" : "this is no name of a migration in style " + style,
                path ? "it could reach files outside the folder" : "it would never run, or in no known order",
                path
                        ? "Put the file into the folder itself"
                        : "Rename it after the pattern of \"" + example + "\", or move it away");
    }

    private void compareHeader(Script script) {
        Header header = script.header();
        FileName name = script.name();
        if (header.change().map(c -> !c.equals(name.change())).orElse(false)
                || header.phase().map(p -> p != name.phase()).orElse(false)) {
            add(
                    "header-differs",
                    script.file(),
                    "the header names another change or phase than the file's name",
                    "it may be a copy that was meant to be edited",
                    "Make both say the same");
        }
    }

    private void compareSideFile(Script script) {
        Optional<String> wanted = style.sideFile(script);
        String file = script.file() + ".conf";
        if (wanted.isPresent()
                && !wanted.equals(Optional.ofNullable(files.get(file)).map(ScriptSource::text))) {
            add(
                    "side-file",
                    file,
                    files.containsKey(file) ? "it does not hold what its script needs" : "it is missing",
                    "Flyway would run the script inside a transaction, or replace parts of it",
                    "Write into it: " + wanted.get().strip().replace("\n", " and "));
        }
    }

    private void refuseSideFilesWithoutScript() {
        for (String file : files.keySet()) {
            if (file.endsWith(".sql.conf") && !files.containsKey(file.substring(0, file.length() - 5))) {
                add("side-file", file, "its script is not here", "it means nothing", "Remove it");
            }
        }
    }

    private void refuseNamesEqualButForCase() {
        Map<String, String> seen = new TreeMap<>();
        for (String file : files.keySet()) {
            String other = seen.putIfAbsent(file.toLowerCase(Locale.ROOT), file);
            if (other != null) {
                add(
                        "equal-names",
                        file,
                        "its name differs from \"" + other + "\" in case only",
                        "on some systems one of them would replace the other",
                        "Rename one");
            }
        }
    }

    private void duplicate(ScriptPair one, ScriptPair other) {
        add(
                "duplicate-number",
                other.up().file(),
                "it has the same number as \"" + one.up().file() + "\"",
                "which of them runs first is not known",
                "Run mvn db:merge, which numbers the files of two branches anew");
    }

    private void refuseLonely(Map<FileName, Script> scripts) {
        for (Script script : scripts.values()) {
            boolean down = script.name().down();
            FileName other = down ? script.name().asUp() : script.name().asDown();
            if (!scripts.containsKey(other)) {
                add(
                        down ? "missing-up" : "missing-down",
                        script.file(),
                        "it has no \"" + style.print(other) + "\"",
                        down ? "it undoes nothing" : "it could not be undone",
                        down
                                ? "Remove it, or bring the other back"
                                : "Write it; if there is nothing to undo, say why in a comment");
            }
        }
    }

    private void refuseGaps(Collection<ScriptPair> pairs) {
        SortedSet<Long> retired = RetiredFile.numbers(style, files.keySet());
        Optional<ScriptPair> before = Optional.empty();
        for (ScriptPair pair : pairs) {
            long expected = before.map(ScriptPair::number).orElse(pair.number() - 1) + 1;
            while (expected < pair.number() && retired.contains(expected)) {
                expected++;
            }
            refuseRetired(pair, retired);
            if (pair.number() != expected && Numbering.of(pair.number()) == Numbering.SEQUENTIAL) {
                add(
                        "gap",
                        pair.up().file(),
                        String.format("number %04d comes before it and is not here", expected),
                        "a file is lost, or was never merged",
                        "Bring it back, or run mvn db:merge");
            }
            before = Optional.of(pair);
        }
    }

    private void refuseRetired(ScriptPair pair, SortedSet<Long> retired) {
        if (retired.contains(pair.number())) {
            add(
                    "duplicate-number",
                    pair.up().file(),
                    "a migration that was retired had its number",
                    "the history of this folder would tell of two with one number",
                    "Give it a number behind the last one");
        }
    }

    private void add(String code, String file, String fact, String effect, String remedy) {
        problems.add(Problem.of(code, file, fact, effect, remedy));
    }
}
