package dev.concertina.workspace;

import dev.concertina.change.AddEnumValues;
import dev.concertina.change.AddIndex;
import dev.concertina.change.ChangeKeyType;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.DataType;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What things are called in the name of a change. */
final class ChangeNouns {
    private static final int LISTED = 2;

    private ChangeNouns() {}

    static String name(QualifiedName name) {
        return name.schema().text().equals("public") ? name.name().text() : name.schema() + " " + name.name();
    }

    /** A constraint's or an index's name without the table that it usually begins with. */
    static String own(Table table, Name name) {
        String begin = table.name().name() + "_";
        boolean repeats = name.text().startsWith(begin) && name.text().length() > begin.length();
        return repeats ? name.text().substring(begin.length()) : name.text();
    }

    static String renamed(Table table, Name before, Name after) {
        return own(table, before) + " to " + own(table, after);
    }

    static String columns(Constraint constraint) {
        return String.join(" and ", texts(constraint.columns()));
    }

    static String keys(AddIndex change) {
        List<Name> columns = change.index().keys().stream()
                .map(IndexElement::column)
                .flatMap(Optional::stream)
                .toList();
        return columns.size() == change.index().keys().size() && columns.size() <= LISTED
                ? String.join(" and ", texts(columns))
                : own(change.table(), change.index().name());
    }

    static String added(AddEnumValues change) {
        List<String> labels = new ArrayList<>(change.after().labels());
        labels.removeAll(change.before().labels());
        return labels.size() <= LISTED ? String.join(" and ", labels) : "values";
    }

    static String keyType(ChangeKeyType change) {
        return Optional.ofNullable(change.after().get(change.key().table()))
                .flatMap(t -> Optional.ofNullable(t.columns().get(change.key().column())))
                .map(c -> " to " + c.type().name())
                .orElse("");
    }

    static String type(DataType from, DataType to) {
        if (from.equals(to)) {
            return " collation";
        }
        String name = to.name()
                .replace("character varying", "varchar")
                .replace("timestamp with time zone", "timestamptz")
                .replace("timestamp without time zone", "timestamp")
                .replace("time without time zone", "time");
        boolean size = from.name().equals(to.name()) && from.array() == to.array();
        return " to " + name + (size ? " " + to.modifiers() : "") + (to.array() ? " array" : "");
    }

    static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.toList());
    }
}
