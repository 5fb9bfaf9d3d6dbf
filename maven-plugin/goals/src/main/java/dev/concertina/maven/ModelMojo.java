package dev.concertina.maven;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.schema.Model;
import dev.concertina.schema.Schema;
import dev.concertina.snapshot.ModelReader;
import dev.concertina.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals share that compare the classes with the migrations. */
abstract class ModelMojo extends ServerMojo {
    /** Where the annotation processor wrote what the classes say. */
    @Parameter(property = "db.model", defaultValue = "${project.build.outputDirectory}/META-INF/concertina/schema.json")
    private File model = new File("target/classes/META-INF/concertina/schema.json");

    /** What says which tables there are: processor, or classes for those that are compiled, by whatever compiler. */
    @Parameter(property = "db.source", defaultValue = "processor")
    private String source = "processor";

    /** Further compiled classes for db.source=classes: folders, jars, and dependencies as groupId:artifactId. */
    @Parameter(property = "db.source.classes")
    private @Nullable List<String> sourceClasses;

    /**
     * What the classes say; empty in a module that has neither schema classes nor migrations, which is told.
     *
     * @throws MojoFailureException if there are migrations, so that classes must be missing
     */
    final Optional<Model> model() throws IOException, MojoFailureException {
        Path path = path();
        if (Files.exists(path)) {
            return Optional.of(ModelReader.read(path.toString(), Files.readString(path)));
        }
        MigrationDirectory directory = migrations();
        Workspace workspace = directory.read();
        if (!workspace.snapshot().schema().equals(Schema.EMPTY)) {
            throw new MojoFailureException("The migrations in " + shown(directory.path())
                    + " make tables, but the annotation processor wrote no " + shown(path)
                    + ", so what the classes want is not known; nothing was written. Put"
                    + " dev.concertina:concertina-processor into annotationProcessorPaths of the"
                    + " maven-compiler-plugin, and compile anew: mvn clean db:generate. Classes that another compiler"
                    + " made are read with db.source=classes.");
        }
        String text = "pom".equals(project().getPackaging())
                ? "No classes in a project of packaging pom."
                : "No schema classes here: the annotation processor wrote no " + shown(path) + ".";
        report().nothing(text);
        return Optional.empty();
    }

    private Path path() throws IOException, MojoFailureException {
        return switch (Choices.of(ModelOrigin.class, "db.source", source)) {
            case PROCESSOR -> model.toPath();
            case CLASSES -> {
                String version =
                        execution().getMojoDescriptor().getPluginDescriptor().getVersion();
                yield new ClassModel(artifacts(), version, console())
                        .write(Optional.ofNullable(sourceClasses).orElse(List.of()));
            }
        };
    }
}
