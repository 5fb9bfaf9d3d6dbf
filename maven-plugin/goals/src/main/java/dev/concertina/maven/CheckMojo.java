package dev.concertina.maven;

import dev.concertina.plan.ChangePlan;
import dev.concertina.schema.Model;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Compiles the classes and fails if they lack a migration. */
@Mojo(name = "check", threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends ModelMojo {
    private static final int LISTED = 5;

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
        List<ChangePlan> missing = written.plan().changes();
        if (!missing.isEmpty()) {
            new PlanReport(console()).print(written);
            throw new MojoFailureException(missing.size()
                    + (missing.size() == 1 ? " change has" : " changes have")
                    + " no migration: "
                    + missing.stream()
                            .limit(LISTED)
                            .map(c -> WrittenReport.name(c.change()))
                            .collect(Collectors.joining(", "))
                    + (missing.size() > LISTED ? " and " + (missing.size() - LISTED) + " more" : "")
                    + ". The database would not fit the classes. Run mvn db:generate and commit the files.");
        }
        console().line("Every change of the classes has its migration.");
        report().document(written, List.of());
    }
}
