package dev.concertina.maven;

import dev.concertina.database.embedded.Binaries;
import dev.concertina.database.embedded.EmbeddedServerException;
import dev.concertina.database.embedded.Platform;
import dev.concertina.database.embedded.Release;
import java.nio.file.Path;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** PostgreSQL's binaries from the repositories of the project, for this platform and the release in use only. */
record MavenBinaries(Artifacts artifacts) implements Binaries {
    @Override
    public Path jar(Release release, Platform platform) {
        try {
            return artifacts.jar(Platform.GROUP_ID, platform.artifactId(), release.version());
        } catch (ArtifactResolutionException e) {
            throw new EmbeddedServerException(
                    "PostgreSQL " + release.version() + " for " + platform.artifactId()
                            + " could not be fetched, so no throw-away server can start: " + e.getMessage()
                            + " Check the repositories, or set db.rehearsal.url to a disposable server.",
                    e);
        }
    }
}
