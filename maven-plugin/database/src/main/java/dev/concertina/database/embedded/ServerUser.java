package dev.concertina.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The user PostgreSQL runs as. The server refuses to run as root, so root's commands are given a prefix that sheds the
 * privileges; any other user runs it directly.
 */
final class ServerUser {
    /** The user who started this process. */
    static final ServerUser SELF = new ServerUser(List.of(), false, false, OptionalInt.empty());

    private static final List<ServerUser> PREFIXES = List.of(
            new ServerUser(
                    List.of(
                            "setpriv",
                            "--reuid=65534",
                            "--regid=65534",
                            "--clear-groups",
                            "--no-new-privs",
                            "--inh-caps=-all"),
                    true,
                    false,
                    OptionalInt.empty()),
            // The files stay root's: only inside the namespace does their owner, and the process, look like nobody.
            new ServerUser(List.of("unshare", "-U"), false, false, OptionalInt.empty()),
            new ServerUser(List.of("runuser", "-u", "nobody", "--"), true, false, OptionalInt.empty()),
            new ServerUser(List.of("su", "-s", "/bin/sh", "nobody", "-c"), true, true, OptionalInt.empty()));

    private final List<String> prefix;
    private final boolean otherOwner;
    private final boolean oneString;
    private final OptionalInt owner;

    private ServerUser(List<String> prefix, boolean otherOwner, boolean oneString, OptionalInt owner) {
        this.prefix = prefix;
        this.otherOwner = otherOwner;
        this.oneString = oneString;
        this.owner = owner;
    }

    /** The users root can run the server as, on this machine, best first. */
    static Stream<ServerUser> forRoot() {
        return PREFIXES.stream().flatMap(user -> user.identified().stream());
    }

    /** The command line that runs a command as this user. */
    List<String> command(List<String> command) {
        Stream<String> words = oneString
                ? Stream.of(command.stream().map(ServerUser::quoted).collect(Collectors.joining(" ")))
                : command.stream();
        return Stream.concat(prefix.stream(), words).toList();
    }

    /** The user id that must own the data directory, when that is another than this process's. */
    OptionalInt owner() {
        return owner;
    }

    /** Whether this user can enter directories. */
    boolean reaches(Path... directories) {
        Stream<String> script = Stream.of("sh", "-c", "for d; do test -x \"$d\" || exit; done; echo yes", "sh");
        Stream<String> paths = Stream.of(directories).map(Path::toString);
        return printed(Stream.concat(script, paths).toList()).equals("yes");
    }

    private Optional<ServerUser> identified() {
        String id = printed(List.of("id", "-u"));
        if (!id.matches("[0-9]{1,9}") || id.equals("0")) {
            return Optional.empty();
        }
        OptionalInt uid = otherOwner ? OptionalInt.of(Integer.parseInt(id)) : OptionalInt.empty();
        return Optional.of(new ServerUser(prefix, otherOwner, oneString, uid));
    }

    /** What a command prints as this user; nothing when it fails. */
    private String printed(List<String> command) {
        try {
            Process process = new ProcessBuilder(command(command))
                    .directory(Path.of("/").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? printed : "";
        } catch (IOException notInstalled) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
