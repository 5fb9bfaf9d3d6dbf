package dev.concertina.maven;

import dev.concertina.classes.CompiledClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Writes the model of classes that are compiled already, whatever compiled them, where the annotation processor would
 * have written it. The processor itself reads them, of the plugin's own version.
 */
record ClassModel(Artifacts artifacts, String version, Console console) {
    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

    /**
     * Reads the project's own classes, and others.
     *
     * @param others folders, jars, and dependencies as {@code groupId:artifactId}
     * @return where the model is; it is not there if the classes say nothing
     */
    Path write(List<String> others) throws IOException, MojoFailureException {
        Path output = Path.of(project().getBuild().getOutputDirectory());
        List<Path> places = new ArrayList<>(List.of(output));
        for (String other : others) {
            places.add(place(other.strip()));
        }
        Path processor = processorJar();
        Path model = output.resolve("META-INF/concertina/schema.json");
        Files.deleteIfExists(model);
        CompiledClasses.Found found =
                new CompiledClasses(places, classPath()).read(processor, processorOptions(), output);
        found.warnings().forEach(console::warn);
        if (!found.errors().isEmpty()) {
            throw new MojoFailureException(
                    "The compiled classes cannot be read; nothing was written.\n" + String.join("\n", found.errors()));
        }
        return model;
    }

    private MavenProject project() {
        return artifacts.project();
    }

    private Path processorJar() throws MojoFailureException {
        try {
            return artifacts.jar("dev.concertina", "concertina-processor", version);
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException(
                    "The annotation processor dev.concertina:concertina-processor:" + version
                            + " could not be fetched, so compiled classes cannot be read; nothing was written: "
                            + e.getMessage() + " Check the repositories.",
                    e);
        }
    }

    private Path place(String other) throws MojoFailureException {
        Optional<Path> dependency = project().getArtifacts().stream()
                .filter(a -> (a.getGroupId() + ":" + a.getArtifactId()).equals(other))
                .map(Artifact::getFile)
                .map(f -> f.toPath())
                .findFirst();
        Path path = dependency.orElse(project().getBasedir().toPath().resolve(other));
        if (!Files.exists(path)) {
            throw new MojoFailureException("The parameter db.source.classes names \"" + other
                    + "\", which is no dependency of the project, no folder and no jar; nothing was written. Name"
                    + " groupId:artifactId of a dependency, or a path from the project's folder.");
        }
        return path;
    }

    private List<Path> classPath() throws MojoFailureException {
        try {
            return project().getCompileClasspathElements().stream()
                    .map(Path::of)
                    .toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoFailureException(
                    "The project's dependencies are not resolved, so its classes cannot be read; nothing was written.",
                    e);
        }
    }

    /** Those that the project gives to its compiler, as for sources. */
    private List<String> processorOptions() {
        return Optional.ofNullable(project().getPlugin(COMPILER))
                .map(Plugin::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .map(c -> ((Xpp3Dom) c).getChild("compilerArgs"))
                .map(args -> Stream.of(args.getChildren()).map(Xpp3Dom::getValue))
                .orElse(Stream.of())
                .filter(a -> a != null && a.startsWith("-Aconcertina.") && !a.startsWith("-Aconcertina.migrations"))
                .toList();
    }
}
