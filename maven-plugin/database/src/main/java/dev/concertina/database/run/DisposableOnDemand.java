package dev.concertina.database.run;

import dev.concertina.database.embedded.EmbeddedOptions;
import dev.concertina.database.embedded.EmbeddedServer;
import dev.concertina.database.embedded.KeptDatabase;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The embedded server, started when a database is asked for; it may begin with one that was kept from an earlier run. */
public final class DisposableOnDemand implements Disposable {
    private final EmbeddedOptions options;
    private @Nullable DisposableEmbedded started;

    public DisposableOnDemand(EmbeddedOptions options) {
        this.options = options;
    }

    @Override
    public Database create() throws SQLException {
        return server().create();
    }

    @Override
    public Database copy(Database original) throws SQLException {
        return server().copy(original);
    }

    /** Begins with the state where the server is not started yet; one that runs holds only what it began with. */
    @Override
    public Database kept(String state, Work work) throws SQLException {
        if (started != null) {
            return started.kept(state, work);
        }
        DisposableEmbedded.Own database = new DisposableEmbedded.Own(
                KeptDatabase.start(options, state, filled -> work.on(new DisposableEmbedded.Own(filled))));
        started = new DisposableEmbedded(database.database().server());
        return database;
    }

    private DisposableEmbedded server() {
        if (started == null) {
            started = new DisposableEmbedded(EmbeddedServer.start(options));
        }
        return started;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
