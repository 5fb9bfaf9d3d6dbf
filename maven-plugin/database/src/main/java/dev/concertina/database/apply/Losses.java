package dev.concertina.database.apply;

import dev.concertina.database.effect.SqlWords;
import dev.concertina.parse.Statement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a way back would destroy, as the catalog stands before its first statement.
 *
 * @param kept what is copied before
 * @param deleting the tables from which it deletes rows that nobody copies
 */
record Losses(Set<Loss> kept, List<String> deleting) {
    /** Whether the values are computed, part of the key, or kept in step with another column; or not there at all. */
    private static final String ELSEWHERE =
            "SELECT NOT EXISTS (SELECT FROM pg_catalog.pg_attribute AS a WHERE a.attrelid = pg_catalog.to_regclass(?)"
                    + " AND a.attname = (pg_catalog.parse_ident(?))[1] AND NOT a.attisdropped"
                    + " AND NOT (a.attgenerated <> '' OR EXISTS (SELECT FROM pg_catalog.pg_trigger AS t"
                    + " JOIN pg_catalog.pg_proc AS p ON p.oid = t.tgfoid WHERE t.tgrelid = a.attrelid"
                    + " AND t.tgname = '!concertina_first'"
                    + " AND pg_catalog.strpos(p.prosrc, '.' || pg_catalog.quote_ident(a.attname) || ' ') > 0)))";

    static Losses of(Session session, Iterable<Statement> statements) throws SQLException {
        Set<Loss> kept = new LinkedHashSet<>();
        List<String> deleting = new ArrayList<>();
        for (Statement statement : statements) {
            for (Loss loss : Loss.of(statement)) {
                if (loss.column().isEmpty()
                        || !session.isTrue(
                                ELSEWHERE, loss.table(), loss.column().get())) {
                    kept.add(loss);
                }
            }
            SqlWords words = new SqlWords(statement.tokens());
            if (words.take("delete") && words.take("from")) {
                words.take("only");
                deleting.add(words.name());
            }
        }
        return new Losses(kept, deleting);
    }

    /** The columns of a table that go, as the statements name them. */
    List<String> columns(String table) {
        return kept.stream()
                .filter(l -> l.table().equals(table))
                .flatMap(l -> l.column().stream())
                .toList();
    }
}
