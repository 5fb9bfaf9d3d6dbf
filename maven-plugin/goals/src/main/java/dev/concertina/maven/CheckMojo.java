package dev.concertina.maven;

import dev.concertina.schema.Model;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Missing;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles the classes and fails if they lack a migration. */
@Mojo(name = "check", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends ModelMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.check.skip", defaultValue = "false")
    private boolean skipCheck;

    @Override
    boolean skipped() {
        return skipCheck;
    }

    @Override
    void run() throws IOException, SQLException, MojoFailureException {
        Optional<Model> model = model();
        if (model.isEmpty()) {
            return;
        }
        Written written = new Generator(learned(model.get().schema()), settings()).generate(model.get(), Request.NONE);
        Missing missing = Missing.of(written.plan());
        if (!missing.changes().isEmpty()) {
            new PlanReport(console()).print(written);
            throw new MojoFailureException(
                    missing + ". The database would not fit the classes. Run mvn db:generate and commit the files.");
        }
        console().line("Every change of the classes has its migration.");
        report().document(written, List.of());
    }
}
