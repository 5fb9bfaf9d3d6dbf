package dev.concertina.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads CREATE of anything. */
final class CreateReader {
    private static final Set<String> OTHERS =
            Set.of(("aggregate cast collation conversion event foreign access group language"
                            + " operator publication role rule server statistics subscription tablespace text transform user"
                            + " default procedural trusted")
                    .split(" ", -1));

    private final Words words;
    private final int at;
    private final int depth;

    private CreateReader(Words words, int depth) {
        this.words = words;
        this.at = words.offset();
        this.depth = depth;
    }

    static Fact read(Words words, int depth) {
        words.require("create");
        return new CreateReader(words, depth).object();
    }

    private Fact object() {
        boolean replaces = words.accept("or", "replace");
        if (words.accept("unique")) {
            words.require("index");
            return IndexReader.create(words, true);
        }
        if (words.accept("index")) {
            return IndexReader.create(words, false);
        }
        boolean temporary = words.accept("global") || words.accept("local");
        temporary |= words.accept("temporary") || words.accept("temp");
        words.accept("unlogged");
        if (words.accept("table")) {
            return TableReader.create(words, temporary);
        }
        words.accept("constraint");
        String kind = words.simple();
        return switch (kind) {
            case "type" -> type();
            case "domain" -> domain();
            case "sequence" -> sequence();
            case "function", "procedure" -> function();
            case "recursive", "view", "materialized" -> view(kind, replaces);
            case "policy" -> policy();
            case "trigger" -> trigger();
            case "schema" -> schema();
            case "extension" -> extension();
            case "database" -> new Fact.Other(at, "create database");
            default -> other(kind);
        };
    }

    private Fact other(String kind) {
        if (kind.equals("foreign") && words.accept("table")) {
            // Its rows are another server's, so as little is asked of it as of a temporary one.
            return TableReader.create(words, true);
        }
        if (OTHERS.contains(kind)) {
            return new Fact.Other(at, "create " + kind);
        }
        throw new UnknownFormException();
    }

    private Fact type() {
        SqlName type = words.name();
        if (!words.accept("as", "enum")) {
            return new Fact.CreateType(at, type);
        }
        List<String> labels = new ArrayList<>();
        Words group = words.group();
        for (Words item : group.size() == 0 ? List.<Words>of() : group.items()) {
            labels.add(TableReader.literal(item));
        }
        words.end();
        return new Fact.CreateEnum(at, type, labels);
    }

    private Fact domain() {
        SqlName domain = words.name();
        words.accept("as");
        TypeName type = ColumnReader.type(words, Set.of("collate", "default", "not", "null", "check", "constraint"));
        Set<String> rest = words.rest().mentioned();
        return new Fact.CreateDomain(at, domain, type, rest.contains("check") || rest.contains("null"));
    }

    private Fact sequence() {
        words.accept("if", "not", "exists");
        SqlName sequence = words.name();
        return new Fact.CreateSequence(at, sequence, words.rest().mentioned().contains("owned"));
    }

    private Fact function() {
        SqlName function = words.name();
        int mark = words.mark();
        words.skipGroup();
        boolean definer = false;
        boolean path = false;
        List<Fact> within = new ArrayList<>();
        while (!words.done()) {
            definer |= words.see("security", "definer");
            path |= words.see("set", "search_path");
            Token token = words.next();
            if (token.isWord("as") && !words.done() && words.peek().kind() == Token.Kind.STRING) {
                Token body = words.peek();
                within.addAll(BodyReader.read(body, words.base() + body.start(), depth));
            }
        }
        return new Fact.CreateFunction(at, function, definer, path, words.textFrom(mark), within);
    }

    private Fact view(String kind, boolean replaces) {
        if (!kind.equals("view")) {
            words.require("view");
        }
        boolean fresh = !words.accept("if", "not", "exists") && !replaces;
        SqlName view = words.name();
        int mark = words.mark();
        Words options = words.until(Set.of("as"));
        words.require("as");
        words.rest();
        boolean invoker = options.mentioned().contains("security_invoker")
                && !options.mentioned().contains("false")
                && !options.mentioned().contains("off");
        return new Fact.CreateView(at, view, kind.equals("materialized"), fresh, invoker, words.textFrom(mark));
    }

    private Fact policy() {
        String name = words.simple();
        words.require("on");
        SqlName table = words.name();
        return new Fact.CreatePolicy(at, name, table, words.rest().text());
    }

    private Fact trigger() {
        String name = words.simple();
        int mark = words.mark();
        words.until(Set.of("on"));
        words.require("on");
        SqlName table = words.name();
        words.rest();
        return new Fact.CreateTrigger(at, name, table, words.textFrom(mark));
    }

    private Fact schema() {
        words.accept("if", "not", "exists");
        words.accept("authorization");
        return new Fact.CreateSchema(at, words.simple());
    }

    private Fact extension() {
        words.accept("if", "not", "exists");
        String name = words.simple();
        return new Fact.CreateExtension(
                at, name, Optional.of(words.rest().mentioned()).get().contains("version"));
    }
}
