package dev.concertina.database.effect;

import dev.concertina.database.effect.Fact.Kind;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/** Reads {@code DROP …}. */
final class DropReader {
    private static final List<String> RELATIONS = List.of("table", "view", "sequence", "index");

    private final Effects effects;
    private final SqlWords words;

    DropReader(Effects effects, SqlWords words) {
        this.effects = effects;
        this.words = words;
    }

    void read() {
        words.take("drop");
        if (words.contains("cascade") || words.isNext("owned") || words.isNext("extension")) {
            effects.forgetAll();
            return;
        }
        words.takeAll("materialized", "foreign");
        boolean table = words.isNext("table");
        if (RELATIONS.stream().anyMatch(words::take)) {
            words.takeAll("concurrently", "if", "exists");
            do {
                words.qualified().ifPresent(r -> relation(r, table));
            } while (words.takeSymbol(','));
        } else if (words.take("trigger")) {
            part(Kind.TRIGGER);
        } else if (words.take("policy")) {
            part(Kind.POLICY);
        } else if (words.take("type") || words.take("domain")) {
            words.takeAll("if", "exists");
            words.qualified().ifPresent(t -> effects.gone(Kind.TYPE, t, ""));
        } else if (words.take("function") || words.take("procedure") || words.take("routine")) {
            // another one of that name may be left, which takes other arguments
            effects.forget(k -> k.kind() == Kind.FUNCTION);
        }
    }

    private void relation(QualifiedName relation, boolean table) {
        effects.forget(k -> k.object().equals(relation) && k.kind().ofTable());
        effects.forget(
                k -> k.kind() == Kind.INDEX && k.part().equals(relation.name().text()));
        if (table) {
            // its sequences and partitions go with it
            effects.forgetPresent(k -> true);
        }
        effects.gone(Kind.RELATION, relation, "");
    }

    private void part(Kind kind) {
        words.takeAll("if", "exists");
        words.identifier()
                .filter(n -> words.take("on"))
                .ifPresent(name -> words.qualified().ifPresent(table -> {
                    effects.forgetElsewhere(table, name.text());
                    effects.gone(kind, table, name.text());
                }));
    }
}
