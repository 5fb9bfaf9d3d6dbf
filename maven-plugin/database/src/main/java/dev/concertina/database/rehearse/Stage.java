package dev.concertina.database.rehearse;

import dev.concertina.database.forecast.Production;
import dev.concertina.database.observe.ObservedScript;
import dev.concertina.database.observe.Observer;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.schema.Schema;
import dev.concertina.script.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Where a rehearsal takes place.
 *
 * @param main the database that goes forward only, file by file
 * @param production how large the database is that matters
 * @param later the schemas that are still to come: rows obey their rules too
 * @param conversions that the file ends
 * @param progress hears what is done
 */
record Stage(
        Disposable server,
        Disposable.Database main,
        Production production,
        List<Schema> later,
        List<ColumnConversion> conversions,
        Progress progress) {
    /** The same, looking at each statement. */
    static ObservedScript observe(Disposable.Database database, Script script) throws SQLException {
        return Observer.run(database, script);
    }

    /** Runs a script in a session of its own, as production would, and answers with the milliseconds that it took. */
    static long run(Disposable.Database database, Script script) throws SQLException {
        try (Connection connection = database.connect()) {
            ScriptRunner runner = new ScriptRunner(connection);
            long start = System.nanoTime();
            runner.run(script);
            return (System.nanoTime() - start) / 1_000_000;
        }
    }
}
