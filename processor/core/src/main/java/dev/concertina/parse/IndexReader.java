package dev.concertina.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CREATE INDEX. */
final class IndexReader {
    private IndexReader() {}

    /** What follows the word INDEX. */
    static Fact create(Words words, boolean unique) {
        int at = words.offset();
        boolean concurrently = words.accept("concurrently");
        boolean ifNotExists = words.accept("if", "not", "exists");
        Optional<String> name = words.see("on") ? Optional.empty() : Optional.of(words.simple());
        words.require("on");
        boolean only = words.accept("only");
        SqlName table = words.name();
        int mark = words.mark();
        if (words.accept("using")) {
            words.simple();
        }
        List<String> keys = new ArrayList<>();
        for (Words item : words.group().items()) {
            keys.add(key(item));
        }
        boolean where = options(words);
        return new Fact.CreateIndex(
                at,
                name,
                table,
                keys,
                unique,
                concurrently,
                ifNotExists,
                only,
                where,
                (unique ? "unique " : "") + words.textFrom(mark));
    }

    /** Whether the index is over some rows only. */
    private static boolean options(Words words) {
        boolean where = false;
        while (!words.done()) {
            if (words.accept("include") || words.accept("with")) {
                words.skipGroup();
            } else if (words.accept("tablespace")) {
                words.simple();
            } else if (words.accept("where")) {
                where = true;
                words.rest();
            } else if (!words.accept("nulls", "not", "distinct") && !words.accept("nulls", "distinct")) {
                throw new UnknownFormException();
            }
        }
        return where;
    }

    /** A column's name, or all of it if it is an expression. */
    private static String key(Words item) {
        if (item.size() == 0) {
            throw new UnknownFormException();
        }
        Token first = item.next();
        boolean call = item.see("(") || item.see(".");
        return first.isName() && !call ? first.identifier() : item.text();
    }
}
