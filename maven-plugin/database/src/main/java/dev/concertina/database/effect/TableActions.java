package dev.concertina.database.effect;

import dev.concertina.database.effect.Fact.Kind;
import dev.concertina.parse.Token;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/**
 * Reads what stands behind {@code ALTER TABLE} and the table's name.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
record TableActions(Effects effects, QualifiedName table) {
    void read(List<List<Token>> actions) {
        for (List<Token> action : actions) {
            read(new SqlWords(action));
        }
    }

    private void read(SqlWords words) {
        if (words.take("add")) {
            add(words);
        } else if (words.take("drop")) {
            drop(words);
        } else if (words.take("alter")) {
            words.take("column");
            words.identifier().ifPresent(column -> {
                effects.forgetElsewhere(table, column.text());
                alter(column.text(), words);
            });
        } else if (words.take("validate") && words.take("constraint")) {
            words.identifier().ifPresent(c -> effects.there(Kind.VALIDATED, table, c.text()));
        } else if (words.take("attach") || words.take("detach")) {
            words.take("partition");
            effects.forgetGoneRelations();
            words.qualified()
                    .ifPresent(p ->
                            effects.forget(k -> k.kind().ofTable() && k.object().equals(p)));
        }
    }

    private void add(SqlWords words) {
        effects.forgetGoneRelations();
        if (words.take("constraint")) {
            words.identifier().ifPresent(name -> constraint(name, words));
        } else if (!ColumnReader.beginsConstraint(words)) {
            words.take("column");
            words.takeAll("if", "not", "exists");
            List<Token> rest = words.rest();
            new SqlWords(rest).identifier().ifPresent(c -> effects.forgetElsewhere(table, c.text()));
            ColumnReader.read(effects, table, new SqlWords(rest));
        }
    }

    private void constraint(Name name, SqlWords words) {
        effects.forgetElsewhere(table, name.text());
        effects.there(Kind.CONSTRAINT, table, name.text());
        if (words.says("not", "null") || words.says("primary", "key")) {
            effects.forgetGone(Kind.NOT_NULL);
        }
        if (words.says("not", "valid") || words.says("not", "enforced")) {
            effects.forget(Kind.VALIDATED, table, name.text());
        } else {
            effects.there(Kind.VALIDATED, table, name.text());
        }
        if (words.skipTo("using") && words.take("index")) {
            // it takes the constraint's name
            words.identifier().ifPresent(i -> effects.forget(Kind.INDEX, table, i.text()));
        }
    }

    private void drop(SqlWords words) {
        if (words.contains("cascade")) {
            effects.forgetAll();
            return;
        }
        boolean constraint = words.take("constraint");
        words.take("column");
        words.takeAll("if", "exists");
        words.identifier().map(Name::text).ifPresent(name -> {
            effects.forgetElsewhere(table, name);
            if (constraint) {
                droppedConstraint(name);
            } else {
                // with it go its indexes, constraints and sequences, whatever their names
                effects.forgetPresent(k -> !k.kind().ofColumn() || k.part().equals(name));
                effects.gone(Kind.COLUMN, table, name);
            }
        });
    }

    private void droppedConstraint(String name) {
        effects.forget(Kind.VALIDATED, table, name);
        effects.forget(Kind.INDEX, table, name);
        effects.forget(
                k -> k.kind() == Kind.RELATION && k.object().name().text().equals(name));
        if (name.endsWith("_not_null")) {
            // from PostgreSQL 18 on the rule goes with its constraint
            effects.forget(k -> k.kind() == Kind.NOT_NULL);
        }
        effects.gone(Kind.CONSTRAINT, table, name);
    }

    private void alter(String column, SqlWords words) {
        if (words.take("type") || words.says("data", "type")) {
            words.takeAll("set", "data", "type");
            effects.forget(Kind.COLUMN_TYPE, table, column);
            ColumnReader.type(effects, table, column, words);
        } else if (words.take("set")) {
            set(column, words);
        } else if (words.take("drop")) {
            dropped(column, words);
        } else {
            effects.forgetGoneRelations();
        }
    }

    private void set(String column, SqlWords words) {
        if (words.take("not") && words.take("null")) {
            effects.there(Kind.NOT_NULL, table, column);
        } else if (words.take("default")) {
            effects.forget(Kind.DEFAULT, table, column);
            if (!ColumnReader.mayBeNull(words.rest())) {
                effects.there(Kind.DEFAULT, table, column);
            }
        }
    }

    private void dropped(String column, SqlWords words) {
        if (words.take("not") && words.take("null")) {
            effects.gone(Kind.NOT_NULL, table, column);
        } else if (words.take("default")) {
            effects.gone(Kind.DEFAULT, table, column);
        } else {
            effects.forget(Kind.DEFAULT, table, column);
        }
    }
}
