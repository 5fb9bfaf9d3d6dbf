package dev.concertina.workspace;

import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.workspace.ChangeWords.Weight;

/** What definitions are called in the name of a change. */
final class DefinitionNouns {
    private DefinitionNouns() {}

    static ChangeWords words(String verb, Definition definition) {
        String words = definition.kind().words();
        String object = definition
                .identity()
                .replaceAll("\\(.*\\)", "")
                .replaceAll("\\bpublic\\.", "")
                .replaceAll("[\".]", " ")
                .strip();
        Weight weight = definition.kind().isAttribute() ? Weight.REST : Weight.RULE;
        boolean plain = definition.kind() == DefinitionKind.GRANT || definition.kind() == DefinitionKind.REVOKE;
        return new ChangeWords(
                weight,
                plain ? verb.equals("drop") ? "drop" : "change" : verb,
                words + " " + object,
                "",
                words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s");
    }
}
