package dev.concertina.schema;

import java.util.List;

/** What annotated classes say: the schema that they want and the intents that lead to it. */
public record Model(Schema schema, List<Intent> intents) {
    public Model {
        intents = List.copyOf(intents);
    }
}
