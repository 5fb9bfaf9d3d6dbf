package dev.concertina.maven;

import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Jars from the repositories that the project has for plugins. */
record Artifacts(RepositorySystem repositories, RepositorySystemSession session, MavenProject project) {
    /** One of them, fetched if it is not there yet. */
    Path jar(String group, String artifact, String version) throws ArtifactResolutionException {
        ArtifactRequest request = new ArtifactRequest();
        request.setArtifact(new DefaultArtifact(group, artifact, "jar", version));
        request.setRepositories(project.getRemotePluginRepositories());
        return repositories
                .resolveArtifact(session, request)
                .getArtifact()
                .getFile()
                .toPath();
    }
}
