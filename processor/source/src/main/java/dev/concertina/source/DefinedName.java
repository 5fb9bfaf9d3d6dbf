package dev.concertina.source;

import dev.concertina.parse.Token;
import dev.concertina.parse.Tokenizer;
import dev.concertina.schema.Definition;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The name by which a definition goes. */
final class DefinedName {
    private DefinedName() {}

    /** The first qualified name of its identity; empty for what stands in no schema, such as a publication. */
    static Optional<QualifiedName> of(Definition definition) {
        List<Token> tokens = Tokenizer.tokenize(definition.identity());
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i + 1).isSymbol('.')) {
                return Optional.of(new QualifiedName(
                        Name.of(tokens.get(i).identifier()),
                        Name.of(tokens.get(i + 2).identifier())));
            }
        }
        return Optional.empty();
    }
}
