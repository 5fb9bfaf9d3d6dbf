package dev.concertina.database.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A state of the repository that files are compared with: a branch, a tag, a commit.
 *
 * @param name as git takes it: {@code origin/main}
 */
public record BaseRevision(String name) {
    /**
     * The names of a folder's files that are there as they are here.
     *
     * @throws IllegalArgumentException if git does not know the revision, or is not there
     */
    public Set<String> unchanged(Path folder) throws IOException {
        if (name.startsWith("-")) {
            throw refusal(folder, "a revision does not begin with \"-\"");
        }
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        Set<String> names = new HashSet<>(git(folder, "ls-tree", "-z", "--name-only", name));
        git(folder, "diff", "-z", "--name-only", "--relative", name, "--", ".").forEach(names::remove);
        return names;
    }

    private List<String> git(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Path complaints = Files.createTempFile("concertina-git-", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw refusal(folder, Files.readString(complaints).strip());
            }
            return List.of(answer.split("\0", -1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", e);
        } catch (IOException e) {
            throw refusal(folder, String.valueOf(e.getMessage()));
        } finally {
            Files.deleteIfExists(complaints);
        }
    }

    private IllegalArgumentException refusal(Path folder, String reason) {
        return new IllegalArgumentException("Which files of \"" + folder + "\" are at \"" + name
                + "\" already cannot be told: " + reason
                + ". Nothing was done. Fetch that revision (a shallow clone lacks"
                + " it: git fetch --depth=1 origin main), or leave the parameter out.");
    }
}
