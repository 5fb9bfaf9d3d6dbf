package dev.concertina.database.apply;

import dev.concertina.parse.Token;
import dev.concertina.parse.Tokenizer;
import dev.concertina.script.Script;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of a text that have two parts: of tables with their schemas, and of much else. */
final class NamedTables {
    private NamedTables() {}

    /** Those of a whole script, each once. */
    static Set<List<String>> of(Script script) {
        Set<List<String>> names = new LinkedHashSet<>();
        script.statements().forEach(s -> names.addAll(of(s.text())));
        return names;
    }

    /** Schema and name of each, as the server reads them. */
    static List<List<String>> of(String sql) {
        List<Token> tokens =
                Tokenizer.tokenize(sql).stream().filter(Token::isSignificant).toList();
        List<List<String>> names = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Token schema = tokens.get(i);
            Token name = tokens.get(i + 2);
            if (schema.isName() && tokens.get(i + 1).isSymbol('.') && name.isName()) {
                names.add(List.of(schema.identifier(), name.identifier()));
            }
        }
        return names;
    }
}
