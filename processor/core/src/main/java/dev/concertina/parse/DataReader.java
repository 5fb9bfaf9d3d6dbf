package dev.concertina.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads statements that change rows. */
final class DataReader {
    private static final Set<String> AFTER_SET = Set.of("from", "where", "returning");
    private static final Set<String> AFTER_WHERE = Set.of("returning");

    private DataReader() {}

    static Fact update(Words words) {
        int at = words.offset();
        words.require("update");
        words.accept("only");
        SqlName table = words.name();
        words.until(Set.of("set"));
        words.require("set");
        Map<String, Set<String>> assigned = new LinkedHashMap<>();
        for (Words item : words.until(AFTER_SET).items()) {
            assign(item, assigned);
        }
        return new Fact.Update(at, table, assigned, where(words));
    }

    private static void assign(Words item, Map<String, Set<String>> assigned) {
        List<String> columns =
                item.see("(") ? item.group().items().stream().map(Words::simple).toList() : List.of(item.simple());
        Set<String> mentioned = item.rest().mentioned();
        columns.forEach(c -> assigned.put(c, mentioned));
    }

    static Fact delete(Words words) {
        int at = words.offset();
        words.require("delete", "from");
        words.accept("only");
        return new Fact.Delete(at, words.name(), where(words));
    }

    private static Optional<Set<String>> where(Words words) {
        words.until(Set.of("where"));
        return words.accept("where") ? Optional.of(words.until(AFTER_WHERE).mentioned()) : Optional.empty();
    }

    static Fact insert(Words words) {
        int at = words.offset();
        words.require("insert", "into");
        SqlName table = words.name();
        Set<String> mentioned = words.rest().mentioned();
        return new Fact.Insert(at, table, mentioned.contains("conflict") || mentioned.contains("exists"));
    }

    /** What follows the common table expressions of a query. */
    static void skipWith(Words words) {
        words.require("with");
        words.accept("recursive");
        do {
            words.simple();
            if (words.see("(")) {
                words.skipGroup();
            }
            words.require("as");
            words.accept("not");
            words.accept("materialized");
            words.skipGroup();
        } while (words.accept(","));
    }
}
