package dev.concertina.database.rehearse;

import dev.concertina.ddl.BatchLine;
import dev.concertina.parse.Statement;
import dev.concertina.parse.Token;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.script.Script;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a statement that runs in batches sets columns of a table to.
 *
 * @param key the columns by which its batches are cut; empty if the table has none
 * @param values an expression for each column
 * @param words every word and name in the statement
 */
record FilledColumns(QualifiedName table, List<Name> key, Map<Name, String> values, Set<String> words) {
    /** Those of a script that the planner wrote. */
    static List<FilledColumns> of(Script script) {
        List<FilledColumns> found = new ArrayList<>();
        for (Statement statement : script.statements()) {
            statement.comments().stream()
                    .flatMap(c -> BatchLine.parse(c).stream())
                    .findFirst()
                    .filter(b -> statement.firstWords(1).equals("update"))
                    .ifPresent(b -> found.add(of(b, statement)));
        }
        return found;
    }

    private static FilledColumns of(BatchLine batch, Statement statement) {
        List<Token> tokens = statement.tokens();
        Map<Name, String> values = new LinkedHashMap<>();
        Set<String> words = new HashSet<>();
        int depth = 0;
        int column = -1;
        boolean assigning = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isName()) {
                words.add(token.identifier());
            }
            depth += token.isSymbol('(') || token.isSymbol('[')
                    ? 1
                    : token.isSymbol(')') || token.isSymbol(']') ? -1 : 0;
            boolean end = depth == 0 && (token.isSymbol(',') || token.isWord("WHERE"));
            if (assigning && end) {
                String text = statement.text().substring(tokens.get(column + 2).start(), token.start());
                values.put(Name.of(tokens.get(column).identifier()), text.strip());
                column = i + 1;
                assigning = token.isSymbol(',');
            } else if (values.isEmpty() && !assigning && depth == 0 && token.isWord("SET")) {
                column = i + 1;
                assigning = true;
            }
        }
        return new FilledColumns(batch.table(), batch.key(), values, words);
    }
}
