package dev.concertina.maven;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.plan.Phase;
import dev.concertina.script.ChangeName;
import dev.concertina.workspace.HandWritten;
import dev.concertina.workspace.Written;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Begins a migration that is written by hand. */
@Mojo(name = "new", threadSafe = true)
public final class NewMojo extends DbMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.new.skip", defaultValue = "false")
    private boolean skipNew;

    /** The name of the change; it must be given. */
    @Parameter(property = "db.name", defaultValue = "")
    private String name = "";

    /** The phase: expand, backfill, constrain, contract or purge. */
    @Parameter(property = "db.phase", defaultValue = "expand")
    private String phase = "expand";

    /** Why the change is made, for the files' headers. */
    @Parameter(property = "db.rationale", defaultValue = "")
    private String rationale = "";

    /** The plan or ticket behind the change, for the files' headers. */
    @Parameter(property = "db.link", defaultValue = "")
    private String link = "";

    @Override
    boolean skipped() {
        return skipNew;
    }

    @Override
    void run() throws IOException {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A migration needs a name, which will stand in its files' names; nothing"
                    + " was written. Say what it does: mvn db:new -Ddb.name=\"audit orders\".");
        }
        Phase chosen = Choices.of(Phase.class, "db.phase", phase);
        if (!reactor().isOwner(project(), "where the migration belongs")) {
            report().nothing("No migrations here.");
            return;
        }
        MigrationDirectory directory = migrations();
        Written written = new HandWritten(directory.read(), settings())
                .begin(ChangeName.slug(name), chosen, Requests.of("", rationale, link));
        report().begun(written, directory.write(written));
    }
}
