package dev.concertina.database.apply;

import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;

/** Which migrations a database holds, by its ledger; nothing is written or locked. */
public record AppliedFiles(LedgerState state) implements Predicate<ScriptPair> {
    /** What a database holds at present; without a ledger, nothing. */
    public static AppliedFiles of(Target target) throws SQLException {
        Author author = Author.current();
        try (Connection connection = target.connect(author, "plan")) {
            connection.setReadOnly(true);
            return new AppliedFiles(new Ledger(connection, author).state());
        }
    }

    /** Whether the database holds a migration as it stands here. */
    @Override
    public boolean test(ScriptPair pair) {
        return state.applied(pair.id())
                .filter(a -> a.up().equals(pair.up().checksum()))
                .isPresent();
    }
}
