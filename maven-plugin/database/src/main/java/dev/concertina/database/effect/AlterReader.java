package dev.concertina.database.effect;

import dev.concertina.database.effect.Fact.Kind;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Reads {@code ALTER …}. */
final class AlterReader {
    private static final List<String> RELATIONS = List.of("view", "sequence", "index");

    private final Effects effects;
    private final SqlWords words;

    AlterReader(Effects effects, SqlWords words) {
        this.effects = effects;
        this.words = words;
    }

    void read() {
        words.take("alter");
        words.takeAll("materialized", "foreign");
        if (words.take("table")) {
            table();
        } else if (RELATIONS.stream().anyMatch(words::take)) {
            words.takeAll("if", "exists");
            words.qualified().ifPresent(r -> moved(Kind.RELATION, r));
        } else if (words.take("type") || words.take("domain")) {
            words.qualified().ifPresent(t -> moved(Kind.TYPE, t));
        } else if (words.take("trigger")) {
            part(Kind.TRIGGER);
        } else if (words.take("policy")) {
            part(Kind.POLICY);
        } else if (words.isNext("schema") || words.isNext("extension")) {
            effects.forgetAll();
        } else if (words.isNext("function") || words.isNext("procedure") || words.isNext("routine")) {
            effects.forget(k -> k.kind() == Kind.FUNCTION);
        }
    }

    private void table() {
        boolean perhaps = words.isNext("if");
        words.takeAll("if", "exists", "only");
        Optional<QualifiedName> table = words.qualified();
        if (table.isEmpty() || perhaps) {
            effects.forgetAll();
            return;
        }
        words.takeSymbol('*');
        if (words.take("rename")) {
            renamed(table.get());
        } else if (words.isNext("set") && words.says("set", "schema")) {
            moved(Kind.RELATION, table.get());
        } else {
            new TableActions(effects, table.get()).read(words.parts());
        }
    }

    private void renamed(QualifiedName table) {
        if (words.take("to")) {
            words.identifier().ifPresent(n -> named(Kind.RELATION, table, table.sibling(n)));
            return;
        }
        Kind kind = words.take("constraint") ? Kind.CONSTRAINT : Kind.COLUMN;
        words.take("column");
        rename(kind, table, words.identifier());
    }

    private void rename(Kind kind, QualifiedName table, Optional<Name> from) {
        if (from.isEmpty() || !words.take("to")) {
            effects.forgetAll();
            return;
        }
        words.identifier().ifPresent(to -> {
            if (kind == Kind.CONSTRAINT) {
                // an index has the name of its constraint
                effects.forget(Kind.INDEX, table, from.get().text());
                effects.forgetGoneRelations();
            }
            effects.rename(kind, table, from.get().text(), to.text());
        });
    }

    private void moved(Kind kind, QualifiedName object) {
        if (words.take("rename") && words.take("to")) {
            words.identifier().ifPresent(n -> named(kind, object, object.sibling(n)));
        } else if (words.take("set") && words.take("schema")) {
            words.identifier().ifPresent(s -> {
                effects.forgetPresent(
                        k -> k.kind() == Kind.RELATION && k.object().schema().equals(object.schema()));
                named(kind, object, new QualifiedName(s, object.name()));
            });
        }
    }

    private void named(Kind kind, QualifiedName from, QualifiedName to) {
        if (kind == Kind.RELATION) {
            // a constraint has the name of its index; indexes and sequences go where their table goes
            effects.forget(k -> k.part().equals(from.name().text()));
            effects.forgetGoneRelations();
            effects.move(from, to);
        } else {
            effects.forget(k -> k.kind() == Kind.COLUMN_TYPE);
        }
        effects.gone(kind, from, "");
        effects.there(kind, to, "");
    }

    private void part(Kind kind) {
        Optional<Name> from = words.identifier();
        if (words.take("on")) {
            words.qualified().filter(t -> words.take("rename")).ifPresent(table -> rename(kind, table, from));
        }
    }
}
