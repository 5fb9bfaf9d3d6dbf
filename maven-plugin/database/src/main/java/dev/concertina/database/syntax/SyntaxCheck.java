package dev.concertina.database.syntax;

import dev.concertina.database.run.Disposable;
import dev.concertina.lint.Finding;
import dev.concertina.parse.Statement;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptException;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks a server of its own about the syntax of every statement. The server parses and runs nothing of it; bodies in PL/pgSQL it
 * reads where it would make the function.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY">Extended query</a>
 */
public final class SyntaxCheck {
    private final Disposable server;

    public SyntaxCheck(Disposable server) {
        this.server = server;
    }

    /** What the server refuses, in the order of the files. */
    public List<Finding> check(MigrationFolder folder, Predicate<ScriptPair> judged) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        try (Disposable.Database database = server.create();
                Connection connection = database.connect()) {
            Verdicts verdicts = new Verdicts(connection);
            for (ScriptPair pair : folder.pairs()) {
                if (judged.test(pair)) {
                    for (Script script : Stream.concat(Stream.of(pair.up()), pair.down().stream())
                            .toList()) {
                        check(verdicts, script, findings);
                    }
                }
            }
        }
        return findings;
    }

    /** As far as it can be cut into statements; the folder's problems say where it cannot. */
    private static void check(Verdicts verdicts, Script script, List<Finding> findings) throws SQLException {
        try {
            for (Statement statement : script.statements()) {
                Optional<Verdict> verdict = verdicts.on(statement);
                verdict.ifPresent(v -> findings.add(v.finding(script, statement)));
            }
        } catch (ScriptException e) {
            return;
        }
    }
}
