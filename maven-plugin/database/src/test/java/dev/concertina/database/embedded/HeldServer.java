package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server held by another Java process. */
final class HeldServer {
    private final Process holder;
    private final Path directory;
    private final ProcessHandle postmaster;

    private HeldServer(Process holder, Path directory, ProcessHandle postmaster) {
        this.holder = holder;
        this.directory = directory;
        this.postmaster = postmaster;
    }

    static HeldServer start(List<String> command) throws IOException {
        Process holder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = holder.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        assertThat(line).as("what the process says").isNotNull();
        Path directory = Path.of(line.split(" ")[0]);
        String pid = Files.readAllLines(directory.resolve("data").resolve(ServerDirectory.PID_FILE))
                .get(0);
        return new HeldServer(
                holder, directory, ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
    }

    Process holder() {
        return holder;
    }

    Path directory() {
        return directory;
    }

    ProcessHandle postmaster() {
        return postmaster;
    }

    /** The shells between the Java process and the server. */
    List<ProcessHandle> guards() {
        return holder.descendants()
                .filter(process -> process.info().command().orElse("").matches(".*/(da|ba)?sh|.*/busybox"))
                .toList();
    }

    boolean ended() throws InterruptedException {
        return holder.waitFor(20, TimeUnit.SECONDS);
    }

    boolean empty() {
        try (var files = Files.list(directory.resolve("data"))) {
            return files.findAny().isEmpty();
        } catch (IOException gone) {
            return true;
        }
    }
}
