package dev.concertina.database.syntax;

import dev.concertina.parse.Statement;
import dev.concertina.parse.Token;
import dev.concertina.parse.Tokenizer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PreferQueryMode;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Gives statements to a server to be parsed, on one connection. */
final class Verdicts {
    private static final String SYNTAX_ERROR = "42601";
    private static final String LANGUAGE = "plpgsql";

    /** A function of the session, which is never called. */
    private static final String PROBE = "CREATE FUNCTION pg_temp.probe() RETURNS void LANGUAGE plpgsql AS ";

    private final Connection connection;

    /** @throws IllegalArgumentException if the connection has no way to parse a statement without running it */
    Verdicts(Connection connection) throws SQLException {
        if (connection.unwrap(PGConnection.class).getPreferQueryMode() == PreferQueryMode.SIMPLE) {
            throw new IllegalArgumentException("The URL has preferQueryMode=simple, by which a server runs whatever it"
                    + " parses; no statement was sent to it. Remove it from db.rehearsal.url.");
        }
        this.connection = connection;
    }

    /** What is wrong with its syntax; what it names need not be there. */
    Optional<Verdict> on(Statement statement) throws SQLException {
        Optional<Verdict> parsed = parsed(statement.text());
        return parsed.isPresent() ? parsed : body(statement);
    }

    /** A statement that is prepared is parsed and not run. */
    private Optional<Verdict> parsed(String sql) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(escaped(sql))) {
            prepared.getMetaData();
            return Optional.empty();
        } catch (SQLException e) {
            return verdict(e, sql, 0);
        }
    }

    /** A question mark is an operator here and no parameter. */
    private static String escaped(String sql) {
        if (sql.indexOf('?') < 0) {
            return sql;
        }
        StringBuilder escaped = new StringBuilder();
        for (Token token : Tokenizer.tokenize(sql)) {
            escaped.append(token.isSymbol('?') ? "??" : token.text());
        }
        return escaped.toString();
    }

    /** The body of a block is made one of a function; a function is made as it is. Neither is called, and nothing stays. */
    private Optional<Verdict> body(Statement statement) throws SQLException {
        String command = statement.command();
        if (command.equals("DO")) {
            Optional<Token> body = statement.tokens().stream()
                    .filter(t -> t.kind() == Token.Kind.STRING)
                    .findFirst();
            boolean other = statement.tokens().stream().anyMatch(t -> t.isWord("language"))
                    && statement.tokens().stream().noneMatch(t -> t.isWord(LANGUAGE));
            return body.isEmpty() || other
                    ? Optional.empty()
                    : made(
                            PROBE + body.get().text(),
                            statement.text(),
                            body.get().start() - PROBE.length());
        }
        boolean function = command.equals("CREATE FUNCTION") || command.equals("CREATE PROCEDURE");
        return function && statement.text().toLowerCase(Locale.ROOT).contains(LANGUAGE)
                ? made(statement.text(), statement.text(), 0)
                : Optional.empty();
    }

    private Optional<Verdict> made(String sql, String original, int shift) throws SQLException {
        connection.setAutoCommit(false);
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException e) {
            return verdict(e, original, shift);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** @throws SQLException if the server is gone */
    private Optional<Verdict> verdict(SQLException e, String sql, int shift) throws SQLException {
        if (connection.isClosed()) {
            throw e;
        }
        if (!SYNTAX_ERROR.equals(e.getSQLState())
                || !(e instanceof PSQLException answer)
                || answer.getServerErrorMessage() == null) {
            return Optional.empty();
        }
        ServerErrorMessage message = answer.getServerErrorMessage();
        int characters = Math.max(0, message.getPosition() - 1 + shift);
        int at = sql.offsetByCodePoints(0, Math.min(characters, sql.codePointCount(0, sql.length())));
        return Optional.of(new Verdict(String.valueOf(message.getMessage()), Math.min(at, sql.length())));
    }
}
