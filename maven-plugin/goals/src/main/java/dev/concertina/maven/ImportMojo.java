package dev.concertina.maven;

import dev.concertina.database.apply.LiveCatalog;
import dev.concertina.database.catalog.Catalog;
import dev.concertina.schema.Schema;
import dev.concertina.source.SchemaSources;
import dev.concertina.source.Selection;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes annotated classes for a database as it is: tells which ones at first, and writes them with db.yes. */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends TargetMojo {
    /** The folder of the sources. */
    @Parameter(property = "db.import.directory", defaultValue = "${project.build.sourceDirectory}")
    private File sources = new File("src/main/java");

    /** The package of the classes of schema public; other schemas are packages in it. */
    @Parameter(property = "db.import.package", defaultValue = "${project.groupId}")
    private String into = "";

    /** The schemas of PostgreSQL to import, with commas; all if left out. */
    @Parameter(property = "db.import.schemas", defaultValue = "")
    private String schemas = "";

    /** A regular expression of the tables to import, each as schema.table; all if left out. */
    @Parameter(property = "db.import.tables", defaultValue = "")
    private String tables = "";

    /** Write the classes. */
    @Parameter(property = "db.yes", defaultValue = "false")
    private boolean yes;

    /** This goal does nothing. */
    @Parameter(property = "db.import.skip", defaultValue = "false")
    private boolean skipImport;

    @Override
    boolean skipped() {
        return skipImport;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        Catalog catalog = LiveCatalog.read(target());
        Schema schema = Selection.of(schemas, tables).of(catalog.schema());
        SourceFolder folder = new SourceFolder(sources.toPath(), SchemaSources.of(schema, into));
        if (yes) {
            folder.write();
        }
        boolean begun = yes && migrations().begin(schema);
        new ImportReport(console(), shown(sources.toPath())).print(schema, folder, catalog.unmodelled(), yes, begun);
    }
}
