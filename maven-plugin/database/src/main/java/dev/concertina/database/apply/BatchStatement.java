package dev.concertina.database.apply;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.parse.Statement;
import dev.concertina.parse.Token;
import dev.concertina.schema.Name;
import dev.concertina.script.Unit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An UPDATE of a whole table as one of a range of its keys.
 *
 * @param head the statement up to its condition
 * @param target the table as the statement names it, with ONLY and its alias
 * @param condition of the statement; {@code true} if it has none
 * @param joined whether it reads other tables, to which the condition may refer
 */
record BatchStatement(Unit.Batch batch, String head, String target, String condition, boolean joined) {
    static BatchStatement of(Unit.Batch batch) {
        Statement statement = batch.statement();
        List<Token> tokens = statement.tokens();
        int set = top(tokens, "set", 0);
        int where = top(tokens, "where", set);
        int from = top(tokens, "from", set);
        String text = statement.text();
        int end = where < tokens.size() ? tokens.get(where).start() : text.length();
        return new BatchStatement(
                batch,
                text.substring(0, end),
                text.substring(tokens.get(1).start(), tokens.get(set).start()).strip(),
                where < tokens.size() ? text.substring(tokens.get(where).end()).strip() : "true",
                from < where);
    }

    /** Where a key word stands outside all parentheses; behind the last token if nowhere. */
    private static int top(List<Token> tokens, String word, int start) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
            if (depth == 0 && token.isWord(word) && !isPartOfDistinctFrom(tokens, i)) {
                return i;
            }
        }
        return tokens.size();
    }

    private static boolean isPartOfDistinctFrom(List<Token> tokens, int i) {
        return tokens.get(i).isWord("from") && i > 0 && tokens.get(i - 1).isWord("distinct");
    }

    /** The statement for all rows of one range; it waits for those that others hold. */
    String rows(String range) {
        return head + "WHERE " + range + " AND (" + condition + ")";
    }

    /**
     * The statement for the rows of one range that nobody else holds at the moment. The condition counts twice: a key or
     * place that is free may be another row's in another table, too.
     *
     * @param range the condition on the key
     * @param byPlace whether rows may be found by where they lie: not in a table whose rows lie in others as well
     */
    String freeRows(String range, boolean byPlace) {
        boolean place = byPlace || key().isEmpty();
        String free = "SELECT " + (place ? "ctid" : keys()) + " FROM " + target + " WHERE " + range + " AND ("
                + condition + ")" + (key().isEmpty() ? "" : " ORDER BY " + keys()) + " FOR NO KEY UPDATE SKIP LOCKED";
        return head + "WHERE " + (place ? "ctid = ANY (ARRAY(" + free + "))" : "(" + keys() + ") IN (" + free + ")")
                + " AND (" + condition + ")";
    }

    /** The columns of the last key of the next range of so many rows, each as a row of text. */
    String end(String range, long rows) {
        String texts = key().stream().map(k -> SqlWriter.quote(k) + "::text").collect(Collectors.joining(", "));
        return "SELECT unnest(ARRAY[" + texts + "]) FROM (SELECT " + keys() + " FROM " + target + " WHERE " + range
                + " ORDER BY " + keys() + " OFFSET " + (rows - 1) + " LIMIT 1) AS concertina_end";
    }

    /**
     * Whether rows are left, as a query of one boolean. It reads the whole table, as a rule to find none: for a count the
     * server shares that work out to parallel workers, which it does not for EXISTS.
     */
    String left() {
        return joined ? "SELECT false" : "SELECT count(*) > 0 FROM " + target + " WHERE " + condition;
    }

    List<Name> key() {
        return batch.key();
    }

    String keys() {
        return key().stream().map(SqlWriter::quote).collect(Collectors.joining(", "));
    }
}
