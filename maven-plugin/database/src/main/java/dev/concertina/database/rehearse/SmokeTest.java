package dev.concertina.database.rehearse;

import dev.concertina.parse.Position;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the user's that asks something of the database: each query must return no row, each other statement must not
 * fail.
 *
 * @param file its name; with digits before it, it is asked behind the migration of that number
 * @param sql its text
 */
public record SmokeTest(String file, String sql) {
    private static final Pattern NUMBER = Pattern.compile("^V?([0-9]+)(?=[._-]).*");

    /** The number of the migration behind which it is asked; empty for the last. */
    OptionalLong number() {
        Matcher name = NUMBER.matcher(file);
        return name.matches() ? OptionalLong.of(Long.parseLong(name.group(1))) : OptionalLong.empty();
    }

    /** @throws dev.concertina.parse.SqlSyntaxException if it cannot be cut into statements */
    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        new StatementSplitter(new StringReader(sql), Position.START).forEachRemaining(statements::add);
        return statements;
    }
}
