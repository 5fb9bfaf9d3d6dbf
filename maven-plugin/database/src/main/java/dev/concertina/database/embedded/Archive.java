package dev.concertina.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The archive of PostgreSQL's binaries: a jar that holds one xz-compressed tar. */
final class Archive {
    private Archive() {}

    static void unpack(Path jar, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(e -> e.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new EmbeddedServerException("The file \"" + jar
                            + "\" holds no .txz archive – PostgreSQL was not unpacked – delete it, so that it is"
                            + " fetched again."));
            try (InputStream packed = new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
                unpack(tar, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
        boolean posix = Files.getFileStore(target).supportsFileAttributeView("posix");
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = inside(target, target.resolve(entry.getName()), entry);
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else if (entry.isSymbolicLink()) {
                inside(target, path.resolveSibling(entry.getLinkName()), entry);
                Files.createDirectories(path.getParent());
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else if (needed(entry.getName())) {
                Files.createDirectories(path.getParent());
                Files.copy(tar, path);
                if (posix) {
                    boolean executable = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    /** Static libraries serve who links against PostgreSQL, not who runs it. */
    private static boolean needed(String name) {
        return !name.endsWith(".a");
    }

    private static Path inside(Path target, Path path, TarArchiveEntry entry) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(target)) {
            throw new IOException("The archive's entry \"" + entry.getName() + "\" leaves its directory");
        }
        return normal;
    }
}
