package dev.concertina.database.apply;

import dev.concertina.database.effect.SqlWords;
import dev.concertina.parse.Statement;
import dev.concertina.parse.Token;
import java.sql.SQLException;
import java.util.List;

/**
 * Compares an index that is there with the one that a statement would make. Both are asked of the server, which spells
 * expressions its own way: the statement makes its index on an empty copy of the table, of which nothing stays.
 */
record IndexTwin(Session session, Outside.CreateIndex index, Statement statement) {
    private static final String DEFINITIONS =
            "SELECT pg_catalog.regexp_replace(pg_catalog.pg_get_indexdef(i.indexrelid),"
                    + " '^.*? USING ', '') || i.indisunique FROM pg_catalog.pg_index AS i"
                    + " JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid"
                    + " WHERE (i.indrelid = pg_catalog.to_regclass(?) AND c.relname = (pg_catalog.parse_ident(?))[1])"
                    + " OR i.indrelid = pg_catalog.to_regclass('pg_temp.concertina_twin')";

    /** Whether it is the same but for its name; not where that cannot be told. */
    boolean isSame() throws SQLException {
        session.connection().setAutoCommit(false);
        try {
            session.execute("CREATE TEMP TABLE concertina_twin (LIKE " + index.table() + ")");
            session.execute("CREATE " + (index.unique() ? "UNIQUE " : "")
                    + "INDEX concertina_twin_index ON pg_temp.concertina_twin " + definition());
            List<String> both = session.strings(DEFINITIONS, index.table(), index.index());
            return both.size() == 2 && both.get(0).equals(both.get(1));
        } catch (SQLException e) {
            return false;
        } finally {
            session.connection().rollback();
            session.connection().setAutoCommit(true);
        }
    }

    /** What stands behind the table's name. */
    private String definition() {
        List<Token> tokens = statement.tokens();
        SqlWords words = new SqlWords(tokens);
        words.skipTo("on");
        words.take("only");
        words.name();
        int left = words.left();
        return left == 0
                ? ""
                : statement.text().substring(tokens.get(tokens.size() - left).start());
    }
}
