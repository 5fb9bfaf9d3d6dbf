package dev.concertina.schema;

import java.util.ArrayList;
import java.util.List;

/** Every text of a table that can name a routine, type, operator or collation. */
record TableTexts(Table table) {
    List<Expression> all() {
        List<Expression> texts = new ArrayList<>();
        for (Column column : table.columns().values()) {
            column.defaultValue().ifPresent(texts::add);
            column.generated().ifPresent(g -> texts.add(g.expression()));
            column.type().userType().ifPresent(t -> texts.add(Expression.of(t)));
            column.collation().ifPresent(c -> texts.add(Expression.of(c)));
        }
        for (Constraint constraint : table.constraints().values()) {
            if (constraint instanceof Check check) {
                texts.add(check.expression());
            } else if (constraint instanceof Exclusion exclusion) {
                exclusion.elements().forEach(e -> {
                    key(e.key(), texts);
                    texts.add(Expression.of(e.operator()));
                });
                exclusion.predicate().ifPresent(texts::add);
            }
        }
        for (Index index : table.indexes().values()) {
            index.keys().forEach(k -> key(k, texts));
            index.predicate().ifPresent(texts::add);
        }
        table.partitioning().ifPresent(p -> p.keys().forEach(k -> key(k, texts)));
        return texts;
    }

    private static void key(IndexElement key, List<Expression> texts) {
        key.expression().ifPresent(texts::add);
        key.collation().ifPresent(c -> texts.add(Expression.of(c)));
        key.operatorClass().ifPresent(c -> texts.add(Expression.of(c)));
    }
}
