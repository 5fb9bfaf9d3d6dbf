package dev.concertina.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads ALTER and DROP of anything. */
final class AlterReader {
    private static final Set<String> TWO_WORDS =
            Set.of("materialized", "foreign", "event", "access", "text", "default", "operator", "user", "large");
    private static final Set<String> KINDS =
            Set.of(("aggregate cast collation conversion database domain event extension"
                            + " foreign function group index language large materialized operator policy procedure publication role"
                            + " routine rule schema sequence server statistics subscription system table tablespace text trigger"
                            + " type user view access default owned")
                    .split(" ", -1));
    private static final Set<String> OF_A_TABLE = Set.of("trigger", "policy", "rule");

    private AlterReader() {}

    static Fact read(Words words) {
        int at = words.offset();
        words.require("alter");
        String kind = kind(words);
        if (kind.equals("table") || kind.equals("foreign table")) {
            return TableReader.alter(words);
        }
        if (OF_A_TABLE.contains(kind)) {
            return part(words, at, kind);
        }
        boolean plain = Set.of("system", "default", "default privileges", "operator class", "large object")
                .contains(kind);
        if (plain || kind.startsWith("operator") || kind.startsWith("user mapping")) {
            return new Fact.Other(at, "alter " + kind);
        }
        words.accept("if", "exists");
        if (words.accept("all")) {
            return new Fact.Other(at, "alter " + kind);
        }
        SqlName object = words.name();
        if (words.see("(")) {
            words.skipGroup();
        }
        Optional<Fact> renamed = TableReader.renamed(words, kind, object);
        return renamed.orElseGet(() -> special(words, at, kind, object));
    }

    private static Fact special(Words words, int at, String kind, SqlName object) {
        if (kind.equals("type") && words.accept("add", "value")) {
            words.accept("if", "not", "exists");
            String label = TableReader.literal(words);
            boolean positioned = words.accept("before") || words.accept("after");
            if (positioned) {
                TableReader.literal(words);
            }
            words.end();
            return new Fact.AddEnumValue(at, object, label, positioned);
        }
        if (kind.equals("domain")) {
            boolean adds = words.accept("add");
            Set<String> mentioned = words.mentioned();
            String text = words.rest().text();
            return new Fact.AlterDomain(
                    at, object, adds, mentioned.contains("valid") && text.endsWith("not valid"), text);
        }
        String text = words.rest().text();
        return kind.equals("sequence")
                ? new Fact.AlterSequence(at, object, text)
                : new Fact.Alter(at, kind, object, text);
    }

    /** A trigger, policy or rule. */
    private static Fact part(Words words, int at, String kind) {
        String name = words.simple();
        words.require("on");
        SqlName table = words.name();
        if (words.accept("rename", "to")) {
            return new Fact.Rename(at, kind, table, Optional.of(name), words.simple());
        }
        return new Fact.Other(at, "alter " + kind);
    }

    static Fact drop(Words words) {
        int at = words.offset();
        words.require("drop");
        String kind = kind(words);
        boolean concurrently = words.accept("concurrently");
        boolean ifExists = words.accept("if", "exists");
        if (Set.of("cast", "operator", "transform", "user mapping", "owned").contains(kind)
                || kind.startsWith("operator")
                || kind.equals("large object")) {
            return new Fact.Other(at, "drop " + kind);
        }
        if (OF_A_TABLE.contains(kind)) {
            String name = words.simple();
            words.require("on");
            SqlName table = words.name();
            return new Fact.DropOn(at, kind, name, table, behaviour(words));
        }
        List<SqlName> names = new ArrayList<>();
        do {
            names.add(words.name());
            if (words.see("(")) {
                words.skipGroup();
            }
        } while (words.accept(","));
        if (kind.equals("database") && words.accept("with")) {
            words.skipGroup();
        }
        return new Fact.Drop(at, kind, names, concurrently, ifExists, behaviour(words));
    }

    private static boolean behaviour(Words words) {
        boolean cascade = words.accept("cascade");
        words.accept("restrict");
        words.end();
        return cascade;
    }

    private static String kind(Words words) {
        String kind = words.simple();
        if (!KINDS.contains(kind)) {
            throw new UnknownFormException();
        }
        if (kind.equals("text")) {
            return words.simple().equals("search") ? "text search " + words.simple() : kind;
        }
        boolean two = TWO_WORDS.contains(kind) && !(kind.equals("user") && !words.see("mapping"));
        boolean three = kind.equals("foreign") && words.accept("data");
        return two && !(kind.equals("operator") && !words.see("class") && !words.see("family"))
                ? kind + (three ? " data " : " ") + words.simple()
                : kind;
    }
}
