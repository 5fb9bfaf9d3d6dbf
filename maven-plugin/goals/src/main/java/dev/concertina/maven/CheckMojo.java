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

/** Compiles the classes and fails if they lack a migration. */
@Mojo(name = "check", threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends ServerMojo {
    @Override
    void run() throws IOException, SQLException, MojoFailureException {
        Optional<Model> model = model();
        if (model.isEmpty()) {
            return;
        }
        Written written = new Generator(learned(model.get().schema()), settings()).generate(model.get(), Request.NONE);
        int missing = written.plan().changes().size();
        if (missing > 0) {
            new PlanReport(getLog(), report(), json()).print(written);
            throw new MojoFailureException(
                    missing + (missing == 1 ? " change has" : " changes have")
                            + " no migration; the database would not fit the classes. Run mvn db:generate and commit the files.");
        }
        getLog().info("Every change of the classes has its migration.");
    }
}
