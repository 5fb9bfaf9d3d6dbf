package dev.concertina.maven;

import dev.concertina.database.apply.LiveCatalog;
import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.embedded.EmbeddedOptions;
import dev.concertina.database.embedded.Release;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableOnDemand;
import dev.concertina.schema.Schema;
import dev.concertina.source.SchemaSources;
import dev.concertina.source.Selection;
import dev.concertina.source.Style;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** From where an import comes, what of it, and where it goes. */
abstract class ImportParameters extends TargetMojo {
    /** The folder of the sources. */
    @Parameter(property = "db.import.directory", defaultValue = "${project.build.sourceDirectory}")
    private File sources = new File("src/main/java");

    /** The folder of the resources, for the SQL that classes point at. */
    @Parameter(property = "db.import.resources", defaultValue = "${project.basedir}/src/main/resources")
    private File resources = new File("src/main/resources");

    /** Files of SQL, or folders of migrations, with commas: what they make on the embedded server is imported. */
    @Parameter(property = "db.import.scripts", defaultValue = "")
    private String scripts = "";

    /** The package of the classes of schema public; other schemas are packages in it. */
    @Parameter(property = "db.import.package", defaultValue = "${project.groupId}")
    private String into = "";

    /** What tables become: records with annotations of Concertina, or entities of JPA, where that can be. */
    @Parameter(property = "db.style", defaultValue = "records")
    private String style = "records";

    /** The schemas of PostgreSQL to import, with commas; all if left out. */
    @Parameter(property = "db.import.schemas", defaultValue = "")
    private String schemas = "";

    /** A regular expression of the tables to import, each as schema.table; all if left out. */
    @Parameter(property = "db.import.tables", defaultValue = "")
    private String tables = "";

    /** The kinds of objects to import, with commas, such as table,view,function; all if left out. */
    @Parameter(property = "db.import.kinds", defaultValue = "")
    private String kinds = "";

    /** The major version of the embedded PostgreSQL for scripts, 14 to 18; by default that of db.postgresVersion. */
    @Parameter(property = "db.embedded.version")
    private @Nullable Integer embeddedVersion;

    @Inject
    private @Nullable RepositorySystem repositories;

    /** What the database holds, or what scripts make on a throw-away server. */
    final Catalog catalog() throws IOException, SQLException, MojoFailureException {
        ImportSource source = new ImportSource(project().getBasedir().toPath(), scripts);
        return source.isPresent() ? source.catalog(server()) : LiveCatalog.read(target());
    }

    /** The part that is chosen. */
    final Schema selected(Schema schema) {
        return Selection.of(schemas, tables, kinds).of(schema);
    }

    /** The files to which it comes. */
    final Import files(Schema schema) throws IOException {
        Style wished = Choices.of(Style.class, "db.style", style);
        return Import.of(SchemaSources.of(schema, into, wished), sources.toPath(), resources.toPath());
    }

    private Disposable server() {
        int major = Optional.ofNullable(embeddedVersion).orElse(oldest().major());
        return new DisposableOnDemand(EmbeddedOptions.of(
                Release.of(major),
                new MavenBinaries(new Artifacts(
                        Objects.requireNonNull(repositories), session().getRepositorySession(), project()))));
    }
}
