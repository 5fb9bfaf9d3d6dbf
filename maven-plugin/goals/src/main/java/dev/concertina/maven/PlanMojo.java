package dev.concertina.maven;

import dev.concertina.schema.Model;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Request;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles the classes and prints the migrations that they lack; writes nothing. */
@Mojo(name = "plan", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class PlanMojo extends ModelMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.plan.skip", defaultValue = "false")
    private boolean skipPlan;

    @Override
    boolean skipped() {
        return skipPlan;
    }

    @Override
    void run() throws IOException, SQLException, MojoFailureException {
        Optional<Model> model = model();
        if (model.isPresent()) {
            new PlanReport(console())
                    .print(new Generator(learned(model.get().schema()), settings())
                            .generate(model.get(), Request.NONE));
        }
    }
}
