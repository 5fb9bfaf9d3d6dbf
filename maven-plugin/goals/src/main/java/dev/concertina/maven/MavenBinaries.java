package dev.concertina.maven;

import dev.concertina.database.embedded.Binaries;
import dev.concertina.database.embedded.EmbeddedServerException;
import dev.concertina.database.embedded.Platform;
import dev.concertina.database.embedded.Release;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** PostgreSQL's binaries from the repositories of the project, for this platform and the release in use only. */
record MavenBinaries(RepositorySystem repositories, RepositorySystemSession session, MavenProject project)
        implements Binaries {
    @Override
    public Path jar(Release release, Platform platform) {
        ArtifactRequest request = new ArtifactRequest();
        request.setArtifact(new DefaultArtifact(Platform.GROUP_ID, platform.artifactId(), "jar", release.version()));
        request.setRepositories(project.getRemotePluginRepositories());
        try {
            return repositories
                    .resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new EmbeddedServerException(
                    "PostgreSQL " + release.version() + " for " + platform.artifactId()
                            + " could not be fetched, so no throw-away server can start: " + e.getMessage()
                            + " Check the repositories, or set db.rehearsal.url to a disposable server.",
                    e);
        }
    }
}
