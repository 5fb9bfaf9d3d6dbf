package dev.concertina.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What processes that died left of their servers: the postmaster is stopped, if it runs, and the files are removed. What
 * cannot be stopped or removed now is left to a later start.
 */
final class Leftovers {
    private static final Duration UNNAMED_FOR = Duration.ofMinutes(10);
    private static final int STOP_SECONDS = 10;

    private final ServerUser user;
    private final int self;

    Leftovers(ServerUser user, int self) {
        this.user = user;
        this.self = self;
    }

    /** Removes what dead processes of this user left in a directory. */
    void remove(Path base) throws IOException {
        try (DirectoryStream<Path> servers = Files.newDirectoryStream(base, ServerDirectory.PREFIX + "*")) {
            for (Path server : servers) {
                if (own(server) && !server.getFileName().toString().contains("-" + ServerDirectory.processToken())) {
                    removeUnlessLocked(server);
                }
            }
        }
        try (DirectoryStream<Path> unnamed = Files.newDirectoryStream(base, ServerDirectory.UNNAMED + "*")) {
            for (Path directory : unnamed) {
                if (own(directory) && old(directory)) {
                    Trees.delete(directory);
                }
            }
        }
    }

    private void removeUnlessLocked(Path server) throws IOException {
        Path lockFile = server.resolve(ServerDirectory.LOCK);
        if (!Files.exists(lockFile)) {
            Trees.delete(server);
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && stopped(server)) {
                Trees.delete(server);
            }
        } catch (NoSuchFileException | DirectoryNotEmptyException | OverlappingFileLockException busy) {
            // Another thread or process removes it too, or something still writes there.
        }
    }

    private boolean stopped(Path server) throws IOException {
        Optional<ProcessHandle> running = postmaster(server);
        return running.isEmpty() || stopped(running.get(), "-QUIT") || stopped(running.get(), "-KILL");
    }

    /** The process of the pid file, if it still is a server on these files: numbers are given out again. */
    private static Optional<ProcessHandle> postmaster(Path server) throws IOException {
        Path pidFile = server.resolve("data").resolve(ServerDirectory.PID_FILE);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).lines().findFirst().orElse("");
        return pid.matches("[0-9]{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid))
                        .filter(process -> process.info()
                                .commandLine()
                                .filter(line -> line.contains(server.toString()))
                                .isPresent())
                : Optional.empty();
    }

    /** The signal is sent as the server's user: what a pid file says must not let root stop anything else. */
    private boolean stopped(ProcessHandle process, String signal) throws IOException {
        new ProcessBuilder(user.command(List.of("sh", "-c", "kill " + signal + " " + process.pid())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private boolean own(Path directory) throws IOException {
        try {
            return Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                    && Integer.valueOf(self)
                            .equals(Files.getAttribute(directory, "unix:uid", LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException removedByAnother) {
            return false;
        }
    }

    private static boolean old(Path directory) throws IOException {
        try {
            Instant modified = Files.getLastModifiedTime(directory).toInstant();
            return modified.isBefore(Instant.now().minus(UNNAMED_FOR));
        } catch (NoSuchFileException removedByAnother) {
            return false;
        }
    }
}
