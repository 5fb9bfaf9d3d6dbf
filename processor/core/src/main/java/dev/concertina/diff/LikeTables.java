package dev.concertina.diff;

import dev.concertina.schema.Column;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks about tables that disappear while a like one appears. */
final class LikeTables {
    private final Draft draft;
    private final Map<Key, List<QualifiedName>> appearing = new HashMap<>();

    /** A column as it takes part in the comparison. */
    private record Key(Name column, DataType type) {
        static Key of(Column c) {
            return new Key(c.name(), c.type().element().withModifiers(""));
        }
    }

    private LikeTables(Draft draft) {
        this.draft = draft;
    }

    static void ask(Draft draft) {
        LikeTables like = new LikeTables(draft);
        List<Table> gone = draft.surplus().stream()
                .filter(t -> t.partitionOf().isEmpty())
                .filter(t -> draft.hints.dropped(t.name()).isEmpty())
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        for (Table table : draft.missing()) {
            if (table.partitionOf().isEmpty()) {
                table.columns()
                        .values()
                        .forEach(c -> like.appearing
                                .computeIfAbsent(Key.of(c), k -> new ArrayList<>())
                                .add(table.name()));
            }
        }
        gone.forEach(like::ask);
    }

    private void ask(Table gone) {
        Map<QualifiedName, Integer> shared = new TreeMap<>();
        for (Column c : gone.columns().values()) {
            appearing.getOrDefault(Key.of(c), List.of()).forEach(t -> shared.merge(t, 1, Integer::sum));
        }
        List<QualifiedName> alike = shared.entrySet().stream()
                .filter(e -> alike(gone, draft.wanted(e.getKey()), e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!alike.isEmpty()) {
            draft.problem("ambiguous-rename", alike.get(0), question(gone.name(), alike));
        }
    }

    /** Half of all their columns, in the same schema or under the same name. */
    private static boolean alike(Table gone, Table made, int shared) {
        int all = gone.columns().size() + made.columns().size() - shared;
        boolean near = gone.name().schema().equals(made.name().schema())
                || gone.name().name().equals(made.name().name());
        return near && shared * 2 >= all;
    }

    private static String question(QualifiedName gone, List<QualifiedName> alike) {
        StringBuilder text = new StringBuilder("Table \"" + gone + "\" disappears and ");
        text.append(
                String.join(" and ", alike.stream().map(t -> "\"" + t + "\"").toList()));
        text.append(
                " with like columns appears; whether the rows go on there, the classes do not say, and a wrong guess"
                        + " would lose them. Say so:\n");
        for (QualifiedName to : alike) {
            String code = to.schema().equals(gone.schema())
                    ? Paste.renamedFrom(gone.name())
                    : Paste.renamedFrom(gone.name(), gone.schema());
            text.append("    " + code + " on the class of table \"" + to + "\", if it is the same table; or\n");
        }
        text.append("    @Dropped(reason = \"…\") on the class of table \"" + gone + "\", if the table goes for good.");
        return text.toString();
    }
}
