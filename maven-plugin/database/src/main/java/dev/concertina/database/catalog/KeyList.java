package dev.concertina.database.catalog;

import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the key lists that {@code pg_get_indexdef} and {@code pg_get_partkeydef} print: only they tell whether an
 * operator class or a collation is the default one.
 */
final class KeyList {
    private KeyList() {}

    /** The keys of a {@code CREATE INDEX} as the server prints it. */
    static List<IndexElement> ofIndex(String definition) {
        PrintedSql sql = new PrintedSql(definition);
        sql.expect("CREATE");
        sql.accept("UNIQUE");
        sql.expect("INDEX");
        sql.path();
        sql.expect("ON");
        sql.accept("ONLY");
        sql.path();
        sql.expect("USING");
        sql.path();
        return elements(sql.parenthesised());
    }

    /** The keys of a {@code RANGE (…)}. */
    static List<IndexElement> ofPartitioning(String definition) {
        PrintedSql sql = new PrintedSql(definition);
        sql.path();
        return elements(sql.parenthesised());
    }

    private static List<IndexElement> elements(String list) {
        List<IndexElement> elements = new ArrayList<>();
        for (String part : PrintedSql.parts(list)) {
            elements.add(element(new PrintedSql(part)));
        }
        return elements;
    }

    private static IndexElement element(PrintedSql sql) {
        String key = sql.operand();
        Optional<QualifiedName> collation =
                sql.accept("COLLATE") ? Optional.of(collation(sql.path())) : Optional.empty();
        boolean descending = sql.accept("DESC");
        Optional<String> operatorClass = Optional.empty();
        if (!descending && !sql.atEnd() && !sql.accept("NULLS")) {
            String name = sql.path();
            operatorClass = Optional.of(sql.ahead('(') ? name + " (" + sql.parenthesised() + ")" : name);
            descending = sql.accept("DESC");
        }
        sql.accept("NULLS");
        boolean nullsFirst = descending ? !sql.accept("LAST") : sql.accept("FIRST");
        boolean column = !key.endsWith(")");
        return new IndexElement(
                column ? Optional.of(unquoted(key)) : Optional.empty(),
                column ? Optional.empty() : Optional.of(Printed.expression(key)),
                collation,
                operatorClass,
                descending,
                nullsFirst);
    }

    /** The search path has only {@code pg_catalog}, so that everything else is printed with its schema. */
    private static QualifiedName collation(String path) {
        List<Name> names = names(path);
        return names.size() == 1
                ? new QualifiedName(Name.of("pg_catalog"), names.get(0))
                : new QualifiedName(names.get(0), names.get(1));
    }

    private static List<Name> names(String path) {
        List<Name> names = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < path.length()) {
            if (path.charAt(i) == '.') {
                names.add(unquoted(path.substring(start, i)));
                start = i + 1;
            }
            i = PrintedSql.next(path, i);
        }
        names.add(unquoted(path.substring(start)));
        return names;
    }

    private static Name unquoted(String identifier) {
        return Name.of(
                identifier.startsWith("\"")
                        ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
                        : identifier);
    }
}
