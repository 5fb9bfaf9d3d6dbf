package dev.concertina.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * What is kept between runs: per release the unpacked binaries and an initialised data directory. Each is made under
 * another name and renamed when it is whole, under a lock that other processes respect.
 */
final class Cache {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String UNFINISHED = "unfinished-";

    private final Path root;
    private final ServerUser user;

    Cache(Path root, ServerUser user) {
        this.root = root;
        this.user = user;
    }

    /** A release ready to start, made first if need be. */
    Installation installation(Release release, Platform platform, Binaries binaries, Path base) throws IOException {
        Path directory = root.resolve("postgresql-" + release.version() + "-" + platform.classifier());
        Installation installation = new Installation(release, directory, user);
        if (!Files.isDirectory(installation.template())) {
            CacheLocation.createDirectory(directory, user);
            locked(installation, () -> fill(installation, platform, binaries, base));
        }
        return installation;
    }

    /** Keeps the data directory of a server to which nobody writes, and whose last checkpoint is its last write. */
    void keep(Installation installation, String state, Path data) throws IOException {
        locked(installation, () -> {
            Path unfinished = unfinished(installation);
            try {
                installation.states().keep(state, data, unfinished);
            } finally {
                Trees.delete(unfinished);
            }
        });
    }

    /** Work that one process at a time does; what another left unfinished, which died of it, is cleared away first. */
    private void locked(Installation installation, Work work) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        root.resolve(installation.directory().getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            try (DirectoryStream<Path> dead = Files.newDirectoryStream(installation.directory(), UNFINISHED + "*")) {
                for (Path path : dead) {
                    Trees.delete(path);
                }
            }
            work.run();
            lock.release();
        }
    }

    /** What is done under the lock. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private void fill(Installation installation, Platform platform, Binaries binaries, Path base) throws IOException {
        if (!Files.isDirectory(installation.binaries())) {
            Path unfinished = unfinished(installation);
            Archive.unpack(binaries.jar(installation.release(), platform), unfinished);
            finish(unfinished, installation.binaries(), user.owner().isPresent() ? "rwxr-xr-x" : "rwx------");
        }
        if (!Files.isDirectory(installation.template())) {
            Path unfinished = unfinished(installation);
            initialise(installation, unfinished, base);
            finish(unfinished, installation.template(), "rwx------");
        }
    }

    private void initialise(Installation installation, Path target, Path base) throws IOException {
        Password password = Password.random();
        try (ServerDirectory work = ServerDirectory.create(base, user)) {
            Path passwordFile = Files.createFile(
                    work.root().resolve("password"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, password.verifier());
            Trees.own(passwordFile, user.owner());
            Process process = ServerProcess.builder(
                            user.command(installation.initdb(work.data(), passwordFile)), work.log())
                    .start();
            if (!ended(process) || process.exitValue() != 0) {
                throw new EmbeddedServerException("PostgreSQL's initdb failed: "
                        + Files.readString(work.log()).strip() + " – no server was started – delete \""
                        + installation.directory() + "\" and try again, or set db.rehearsal.url.");
            }
            Trees.copyInto(work.data(), Files.createDirectory(target.resolve("data")), OptionalInt.empty());
            Files.writeString(target.resolve("password"), password.text());
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path unfinished(Installation installation) throws IOException {
        return Files.createTempDirectory(installation.directory(), UNFINISHED);
    }

    private static void finish(Path unfinished, Path whole, String permissions) throws IOException {
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString(permissions));
        Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The channel stays open while this waits: closing it would free the lock for the whole process. */
    private static FileLock lock(FileChannel channel) throws IOException {
        Deadline deadline = Deadline.in(PATIENCE);
        while (!deadline.passed()) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException heldInThisProcess) {
                // Another thread unpacks it, perhaps in another class loader: wait for it too.
            }
            deadline.pause(Duration.ofMillis(20));
        }
        throw new EmbeddedServerException("Another process has been unpacking PostgreSQL for " + PATIENCE.toMinutes()
                + " minutes – no server was started – end that process and try again.");
    }
}
