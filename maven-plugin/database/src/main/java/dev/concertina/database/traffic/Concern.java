package dev.concertina.database.traffic;

import dev.concertina.parse.Statement;
import dev.concertina.parse.Token;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a file may touch, by the words of its scripts: a table that is not named, has no type that is named and references
 * none that is named is out of its reach.
 */
public record Concern(Set<String> words) {
    private static final int FEW = 20;

    public Concern {
        words = Set.copyOf(words);
    }

    /** What some files may touch together. */
    public static Concern of(List<ScriptPair> pairs) {
        Set<String> words = new HashSet<>();
        for (Script script : pairs.stream()
                .flatMap(p -> Stream.concat(Stream.of(p.up()), p.down().stream()))
                .toList()) {
            for (Statement statement : script.statements()) {
                for (Token token : statement.tokens()) {
                    for (String word : token.text().split("[^\\p{L}\\p{N}_$]+", -1)) {
                        words.add(word.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return new Concern(words);
    }

    /** Whether a table is to be tried; where there are few tables, all are. */
    public boolean includes(Table table, int tables) {
        return tables <= FEW || reaches(table);
    }

    /** Whether the table is named, has a type that is named, or references a table that is named. */
    boolean reaches(Table table) {
        return named(table.name())
                || table.foreignKeys().map(ForeignKey::referencedTable).anyMatch(this::named)
                || table.columns().values().stream()
                        .map(c -> Optional.of(c.type())
                                .filter(t -> t.schema().isPresent())
                                .map(t -> t.name().toLowerCase(Locale.ROOT)))
                        .anyMatch(t -> t.map(words::contains).orElse(false));
    }

    private boolean named(QualifiedName table) {
        // a name of several words is found by the last of them
        String[] parts = table.name().text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_$]+", -1);
        return words.contains(parts[parts.length - 1]);
    }
}
