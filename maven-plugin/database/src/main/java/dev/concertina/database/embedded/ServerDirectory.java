package dev.concertina.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one running server. The directory holds a file that this process keeps locked, so that anybody can tell
 * whether the process still lives: the lock ends with it, however it ends.
 */
final class ServerDirectory implements AutoCloseable {
    static final String PREFIX = "concertina-server-";
    static final String UNNAMED = "concertina-new-";
    static final String LOCK = "owner";
    static final String PID_FILE = "postmaster.pid";

    private static final long ROOM = 1L << 30;
    private static final Path MEMORY = Path.of("/dev/shm");

    private final Path root;
    private final FileChannel lock;

    private ServerDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Where servers' files lie: in memory where there is room, else among the temporary files. */
    static Path base(Optional<Path> chosen) throws IOException {
        if (chosen.isPresent()) {
            return Files.createDirectories(chosen.get());
        }
        return roomy(MEMORY, ROOM) ? MEMORY : temporary();
    }

    static boolean roomy(Path memory, long room) throws IOException {
        return Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() >= room;
    }

    /** Every place where servers' files may lie. */
    static Set<Path> bases(Path base) {
        return Stream.of(base, MEMORY, temporary())
                .filter(Files::isDirectory)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir", "/tmp")).toAbsolutePath();
    }

    /** A new directory; only when it is locked does it get the name by which others find it. */
    static ServerDirectory create(Path base, ServerUser user) throws IOException {
        Path unnamed = Files.createTempDirectory(base, UNNAMED);
        FileChannel channel =
                FileChannel.open(unnamed.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new IOException("The new file \"" + unnamed.resolve(LOCK) + "\" is locked by another process");
        }
        Path data = Files.createDirectory(
                unnamed.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Trees.own(data, user.owner());
        if (user.owner().isPresent()) {
            Files.setPosixFilePermissions(unnamed, PosixFilePermissions.fromString("rwx--x--x"));
        }
        String name = PREFIX + ProcessHandle.current().pid() + "-" + processToken() + "-" + UUID.randomUUID();
        return new ServerDirectory(Files.move(unnamed, base.resolve(name), StandardCopyOption.ATOMIC_MOVE), channel);
    }

    /** What all class loaders of this process, and no other process, agree on. */
    static String processToken() {
        return (String) System.getProperties()
                .computeIfAbsent(
                        "dev.concertina.embedded.process",
                        key -> UUID.randomUUID().toString().substring(0, 8));
    }

    Path root() {
        return root;
    }

    Path data() {
        return root.resolve("data");
    }

    Path pidFile() {
        return data().resolve(PID_FILE);
    }

    Path log() {
        return root.resolve("log");
    }

    @Override
    public void close() throws IOException {
        Trees.delete(root);
        lock.close();
    }
}
