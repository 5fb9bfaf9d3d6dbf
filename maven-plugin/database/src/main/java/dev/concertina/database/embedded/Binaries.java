package dev.concertina.database.embedded;

import java.nio.file.Path;

/** Where the jar that holds PostgreSQL's binaries comes from. It is asked only when the cache lacks them. */
@FunctionalInterface
public interface Binaries {
    /**
     * The jar of a release for a platform: {@link Platform#GROUP_ID}, {@link Platform#artifactId()}, {@link
     * Release#version()}.
     */
    Path jar(Release release, Platform platform);
}
