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
    /** The name of the change. */
    @Parameter(property = "db.name", required = true)
    private String name = "";

    /** The phase: expand, backfill, constrain or contract. */
    @Parameter(property = "db.phase", defaultValue = "expand")
    private String phase = "expand";

    /** Why the change is made, for the files' headers. */
    @Parameter(property = "db.rationale", defaultValue = "")
    private String rationale = "";

    /** The plan or ticket behind the change, for the files' headers. */
    @Parameter(property = "db.link", defaultValue = "")
    private String link = "";

    @Override
    void run() throws IOException {
        MigrationDirectory directory = migrations();
        Written written = new HandWritten(directory.read(), settings())
                .begin(ChangeName.slug(name), choice(Phase.class, "db.phase", phase), Requests.of("", rationale, link));
        report().print(written, directory.write(written));
    }
}
