package dev.concertina.maven;

import dev.concertina.database.catalog.Catalog;
import dev.concertina.schema.Schema;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes annotated classes for a database as it is: tells which ones at first, and writes them with db.yes. */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends ImportParameters {
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
        Catalog catalog = catalog();
        Schema schema = selected(catalog.schema());
        Import made = files(schema);
        if (yes) {
            made.write();
        }
        boolean begun = yes && migrations().begin(schema, catalog.unmodelled());
        new ImportReport(console(), this::shown).print(schema, made, catalog.unmodelled(), yes, begun);
    }
}
