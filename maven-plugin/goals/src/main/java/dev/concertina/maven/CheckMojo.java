package dev.concertina.maven;

import dev.concertina.schema.Model;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Compiles the classes and fails if they lack a migration. */
@Mojo(name = "check", threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends DbMojo {
    @Override
    void run() throws IOException, MojoFailureException {
        Optional<Model> model = model();
        if (model.isEmpty()) {
            return;
        }
        Written written = new Generator(migrations().read(), settings()).generate(model.get(), Request.NONE);
        int missing = written.plan().changes().size();
        if (missing > 0) {
            new PlanReport(getLog(), json()).print(written);
            throw new MojoFailureException(
                    missing + (missing == 1 ? " change has" : " changes have")
                            + " no migration; the database would not fit the classes. Run mvn db:generate and commit the files.");
        }
        getLog().info("Every change of the classes has its migration.");
    }
}
