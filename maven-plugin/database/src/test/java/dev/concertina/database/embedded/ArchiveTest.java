package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

final class ArchiveTest {
    @TempDir
    Path directory;

    @Test
    void unpacksProgramsAndLinks() throws IOException {
        Path target = Files.createDirectory(directory.resolve("target"));
        Archive.unpack(
                jar("x.txz", tar -> {
                    file(tar, "bin/postgres", 0755);
                    file(tar, "lib/libpq.so.5.18", 0644);
                    file(tar, "lib/libpq.a", 0644);
                    link(tar, "lib/libpq.so", "libpq.so.5.18");
                }),
                target);
        assertThat(target.resolve("bin/postgres")).isExecutable().hasContent("bin/postgres");
        assertThat(target.resolve("lib/libpq.so")).isSymbolicLink().hasContent("lib/libpq.so.5.18");
        assertThat(Files.isExecutable(target.resolve("lib/libpq.so.5.18"))).isFalse();
        assertThat(target.resolve("lib/libpq.a")).doesNotExist();
    }

    @Test
    void stopsAtAnEntryThatLeavesTheDirectory() throws IOException {
        Path target = Files.createDirectory(directory.resolve("target"));
        Path jar = jar("x.txz", tar -> file(tar, "../outside", 0644));
        assertThatThrownBy(() -> Archive.unpack(jar, target)).hasMessageContaining("../outside");
        assertThat(directory.resolve("outside")).doesNotExist();
    }

    @Test
    void stopsAtALinkThatLeavesTheDirectory() throws IOException {
        Path target = Files.createDirectory(directory.resolve("target"));
        Path jar = jar("x.txz", tar -> link(tar, "lib/x", "../../outside"));
        assertThatThrownBy(() -> Archive.unpack(jar, target)).hasMessageContaining("lib/x");
    }

    @Test
    void saysThatAJarIsNotTheBinaries() throws IOException {
        Path jar = jar("something.else", tar -> file(tar, "x", 0644));
        assertThatThrownBy(() -> Archive.unpack(jar, directory))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining(jar.toString())
                .hasMessageContaining(".txz");
    }

    private interface Content {
        void write(TarArchiveOutputStream tar) throws IOException;
    }

    private Path jar(String name, Content content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(packed, new LZMA2Options(0)))) {
            content.write(tar);
        }
        Path jar = directory.resolve("binaries.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(packed.toByteArray());
            zip.closeEntry();
        }
        return jar;
    }

    private static void file(TarArchiveOutputStream tar, String name, int mode) throws IOException {
        byte[] content = name.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static void link(TarArchiveOutputStream tar, String name, String to) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(to);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }
}
