package dev.concertina.database.effect;

import dev.concertina.database.effect.Fact.Kind;
import dev.concertina.parse.Token;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/**
 * Reads {@code CREATE …}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
final class CreateReader {
    private static final List<String> RELATIONS = List.of("view", "sequence");

    private final Effects effects;
    private final SqlWords words;

    CreateReader(Effects effects, SqlWords words) {
        this.effects = effects;
        this.words = words;
    }

    void read() {
        words.take("create");
        words.takeAll("or", "replace", "unlogged", "materialized", "foreign", "recursive", "unique", "constraint");
        if (words.take("table")) {
            table();
        } else if (words.take("index")) {
            index();
        } else if (words.take("trigger")) {
            part(Kind.TRIGGER);
        } else if (words.take("policy")) {
            part(Kind.POLICY);
        } else if (words.take("type") || words.take("domain")) {
            made(Kind.TYPE);
        } else if (words.take("function") || words.take("procedure")) {
            made(Kind.FUNCTION);
        } else if (RELATIONS.stream().anyMatch(words::take)) {
            words.takeAll("if", "not", "exists");
            made(Kind.RELATION);
        }
    }

    /** Where no schema is written it may be any: what was said of such a name before is not known any more. */
    private void made(Kind kind) {
        words.qualified()
                .ifPresentOrElse(
                        o -> effects.there(kind, o, ""),
                        () -> words.identifier()
                                .ifPresent(n -> effects.forget(k ->
                                        k.kind() == kind && k.object().name().equals(n))));
    }

    private void table() {
        words.takeAll("if", "not", "exists");
        effects.forgetGoneRelations();
        words.qualified().ifPresent(table -> {
            effects.forget(k -> k.kind().ofTable() && k.object().equals(table));
            effects.there(Kind.RELATION, table, "");
            List<Token> inside = words.parenthesis();
            new SqlWords(inside).parts().forEach(part -> element(table, part));
        });
    }

    private void element(QualifiedName table, List<Token> tokens) {
        SqlWords part = new SqlWords(tokens);
        if (part.take("constraint")) {
            part.identifier().ifPresent(c -> effects.there(Kind.CONSTRAINT, table, c.text()));
        } else if (!ColumnReader.beginsConstraint(part)) {
            ColumnReader.read(effects, table, part);
        }
    }

    private void index() {
        effects.forgetGoneRelations();
        words.take("concurrently");
        words.takeAll("if", "not", "exists");
        if (!words.isNext("on")) {
            words.identifier().ifPresent(index -> {
                words.takeAll("on", "only");
                words.qualified().ifPresent(table -> effects.there(Kind.INDEX, table, index.text()));
            });
        }
    }

    private void part(Kind kind) {
        words.identifier()
                .filter(n -> words.skipTo("on"))
                .ifPresent(name -> words.qualified()
                        .ifPresentOrElse(
                                table -> {
                                    effects.forgetElsewhere(table, name.text());
                                    effects.there(kind, table, name.text());
                                },
                                () -> words.identifier()
                                        .ifPresent(table -> effects.forget(k -> k.kind() == kind
                                                && k.part().equals(name.text())
                                                && k.object().name().equals(table)))));
    }
}
