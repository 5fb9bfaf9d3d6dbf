package dev.concertina.maven;

import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which migrations are judged.
 *
 * @param since the number of the last one that is not, a ref of git, or empty for all
 */
record ChangedSince(String since) {
    boolean isGiven() {
        return !since.isEmpty();
    }

    /**
     * Asks git where a ref is given.
     *
     * @throws IllegalArgumentException if there is no git, or it does not know the ref
     */
    Predicate<ScriptPair> judged(Path folder) throws IOException {
        if (since.isEmpty()) {
            return pair -> true;
        }
        if (since.matches("\\d{1,18}")) {
            long number = Long.parseLong(since);
            return pair -> pair.number() > number;
        }
        Set<String> files = new HashSet<>(git(folder, "diff", "--name-only", "--relative", since, "--", "."));
        files.addAll(git(folder, "ls-files", "--others", "--exclude-standard"));
        return pair -> files.contains(pair.up().file())
                || pair.down().filter(d -> files.contains(d.file())).isPresent();
    }

    private List<String> git(Path folder, String... arguments) throws IOException {
        if (since.startsWith("-")) {
            throw unknown("it is an option and no ref");
        }
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (git.waitFor() != 0) {
                throw unknown(output.lines().findFirst().orElse("git failed"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown("git was interrupted");
        }
        return output.lines().toList();
    }

    private IllegalArgumentException unknown(String why) {
        return new IllegalArgumentException("The parameter db.lint.since is \"" + since
                + "\", which is neither a migration's number nor a ref that git knows (" + why
                + "); nothing was judged. Set it to one of them; in CI, fetch that ref first.");
    }
}
