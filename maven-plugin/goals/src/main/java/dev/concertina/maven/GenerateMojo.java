package dev.concertina.maven;

import dev.concertina.schema.Model;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles the classes and writes the migrations that they lack. */
@Mojo(name = "generate", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class GenerateMojo extends ModelMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.generate.skip", defaultValue = "false")
    private boolean skipGenerate;

    /** The name of the change, as it will stand in the files' names; by default what changes. */
    @Parameter(property = "db.name", defaultValue = "")
    private String name = "";

    /** Why the change is made, for the files' headers. */
    @Parameter(property = "db.rationale", defaultValue = "")
    private String rationale = "";

    /** The plan or ticket behind the change, for the files' headers. */
    @Parameter(property = "db.link", defaultValue = "")
    private String link = "";

    @Override
    boolean skipped() {
        return skipGenerate;
    }

    @Override
    void run() throws IOException, SQLException, MojoFailureException {
        Request request = Requests.of(name, rationale, link);
        Optional<Model> model = model();
        if (model.isPresent()) {
            Written written = new Generator(learned(model.get().schema()), settings()).generate(model.get(), request);
            report().generated(written, migrations().write(written));
        }
    }
}
