package dev.concertina.maven;

import dev.concertina.database.embedded.EmbeddedOptions;
import dev.concertina.database.embedded.Release;
import dev.concertina.database.learn.Learner;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableOnDemand;
import dev.concertina.database.run.DisposableUrl;
import dev.concertina.database.snapshot.BegunServer;
import dev.concertina.schema.Schema;
import dev.concertina.workspace.Workspace;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What goals share that try things on a throw-away server. */
abstract class ServerMojo extends DbMojo {
    /** The major version of the embedded PostgreSQL, 14 to 18; by default that of db.postgresVersion. */
    @Parameter(property = "db.embedded.version")
    private @Nullable Integer embeddedVersion;

    /** A disposable server instead of the embedded one: databases are created on it and dropped. */
    @Parameter(property = "db.rehearsal.url", defaultValue = "")
    private String url = "";

    /** The role to connect as; it must be allowed to create databases. */
    @Parameter(property = "db.rehearsal.user", defaultValue = "")
    private String user = "";

    /** Its password. */
    @Parameter(property = "db.rehearsal.password", defaultValue = "")
    private String password = "";

    @Inject
    private @Nullable RepositorySystem repositories;

    /** The server, which starts when it is needed; the caller closes it. */
    final Disposable server() throws IOException {
        Disposable server = plainServer();
        return migrations()
                .beginning()
                .<Disposable>map(beginning -> new BegunServer(server, beginning))
                .orElse(server);
    }

    private Disposable plainServer() {
        if (!url.isBlank()) {
            Properties login = new Properties();
            if (!user.isBlank()) {
                login.setProperty("user", user);
            }
            if (!password.isBlank()) {
                login.setProperty("password", password);
            }
            return new DisposableUrl(url, login);
        }
        return new DisposableOnDemand(EmbeddedOptions.of(release(), new MavenBinaries(artifacts())));
    }

    final Artifacts artifacts() {
        return new Artifacts(Objects.requireNonNull(repositories), session().getRepositorySession(), project());
    }

    private Release release() {
        int oldest = oldest().major();
        int major = Optional.ofNullable(embeddedVersion).orElse(oldest);
        if (major < oldest) {
            throw new IllegalArgumentException("The migrations are for PostgreSQL " + oldest
                    + " and newer (db.postgresVersion), but db.embedded.version is " + major
                    + ", which may not know their statements; no server was started. Set db.embedded.version to "
                    + oldest + " or more, or leave it out.");
        }
        return Release.of(major);
    }

    /** The folder with all that its files do, those written by hand included: they are run where they are not known yet. */
    final Workspace learned(Schema declared) throws IOException, SQLException {
        Workspace workspace = migrations().read();
        if (workspace.unlearned().isEmpty()) {
            return workspace;
        }
        console()
                .line("Learning on a throw-away server what was written by hand: "
                        + workspace.unlearned().stream().map(p -> p.up().file()).collect(Collectors.joining(", ")));
        try (Disposable server = server()) {
            return new Learner(server).learn(workspace, declared);
        }
    }
}
