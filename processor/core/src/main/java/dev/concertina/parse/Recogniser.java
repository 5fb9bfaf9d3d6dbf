package dev.concertina.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a statement into what rules ask about, in one pass over its tokens. It is strict where a form is lock-relevant:
 * what follows a known form and does not belong to it makes the statement unknown.
 */
public final class Recogniser {
    private static final Set<String> PLAIN =
            Set.of(("analyze explain checkpoint discard listen notify unlisten load reset"
                            + " show prepare deallocate execute declare fetch close move security import call merge values table"
                            + " savepoint release reassign copy")
                    .split(" ", -1));

    private static final Map<String, Function<Words, Fact>> COMMANDS = Map.ofEntries(
            Map.entry("alter", AlterReader::read),
            Map.entry("drop", AlterReader::drop),
            Map.entry("update", DataReader::update),
            Map.entry("delete", DataReader::delete),
            Map.entry("insert", DataReader::insert),
            Map.entry("reindex", Recogniser::reindex),
            Map.entry("vacuum", Recogniser::vacuum),
            Map.entry("cluster", Recogniser::cluster),
            Map.entry("lock", Recogniser::lock),
            Map.entry("refresh", Recogniser::refresh),
            Map.entry("truncate", Recogniser::truncate),
            Map.entry("comment", Recogniser::comment),
            Map.entry("set", Recogniser::set),
            Map.entry("grant", w -> privileges(w, true)),
            Map.entry("revoke", w -> privileges(w, false)),
            Map.entry("begin", Recogniser::transaction),
            Map.entry("start", Recogniser::transaction),
            Map.entry("commit", Recogniser::transaction),
            Map.entry("end", Recogniser::transaction),
            Map.entry("rollback", Recogniser::transaction),
            Map.entry("abort", Recogniser::transaction),
            Map.entry("select", Recogniser::query));

    private static final Set<String> MODES = Set.of(
            "access share",
            "row share",
            "row exclusive",
            "share update exclusive",
            "share",
            "share row exclusive",
            "exclusive",
            "access exclusive");

    private Recogniser() {}

    /** What a statement does; {@link Fact.Unknown} if it is no form that is known here. */
    public static Fact read(Statement statement) {
        return read(statement.tokens(), 0, 0);
    }

    static Fact read(List<Token> tokens, int offset, int depth) {
        Words words = new Words(tokens, offset);
        int at = words.offset();
        try {
            return command(words, at, depth);
        } catch (UnknownFormException e) {
            return new Fact.Unknown(at);
        }
    }

    private static Fact command(Words words, int at, int depth) {
        if (words.see("with")) {
            DataReader.skipWith(words);
        }
        if (words.accept("(")) {
            return new Fact.Query(at, words.rest().mentioned());
        }
        String command = words.peek().folded();
        if (command.equals("do")) {
            return block(words, depth);
        }
        if (command.equals("create")) {
            return CreateReader.read(words, depth);
        }
        Function<Words, Fact> reader = COMMANDS.get(command);
        if (reader != null) {
            return reader.apply(words);
        }
        if (PLAIN.contains(command)) {
            return new Fact.Other(at, command);
        }
        throw new UnknownFormException();
    }

    private static Fact block(Words words, int depth) {
        int at = words.offset();
        words.require("do");
        List<Fact> within = new ArrayList<>();
        while (!words.done()) {
            Token token = words.next();
            if (token.kind() == Token.Kind.STRING) {
                within.addAll(BodyReader.read(token, words.base() + token.start(), depth));
            }
        }
        return new Fact.DoBlock(at, within);
    }

    private static Fact reindex(Words words) {
        int at = words.offset();
        words.require("reindex");
        boolean concurrently = words.see("(") && words.group().mentioned().contains("concurrently");
        String kind = words.simple();
        concurrently |= words.accept("concurrently");
        String name = words.done() ? "" : words.name().toString();
        words.end();
        return new Fact.Reindex(at, kind, name, concurrently);
    }

    private static Fact vacuum(Words words) {
        int at = words.offset();
        words.require("vacuum");
        boolean listed = words.see("(");
        Set<String> options = listed ? words.group().mentioned() : Set.of();
        return new Fact.Vacuum(at, options.contains("full") || (!listed && words.see("full")));
    }

    private static Fact cluster(Words words) {
        return new Fact.Cluster(words.offset());
    }

    private static Fact lock(Words words) {
        int at = words.offset();
        words.require("lock");
        words.accept("table");
        words.accept("only");
        List<SqlName> tables = words.names();
        String mode = words.accept("in") ? words.until(Set.of("mode")).text() : "access exclusive";
        if (!MODES.contains(mode)) {
            throw new UnknownFormException();
        }
        return new Fact.LockTable(at, tables, mode);
    }

    private static Fact refresh(Words words) {
        int at = words.offset();
        words.require("refresh", "materialized", "view");
        boolean concurrently = words.accept("concurrently");
        SqlName view = words.name();
        if (words.accept("with")) {
            words.accept("no");
            words.require("data");
        }
        words.end();
        return new Fact.Refresh(at, view, concurrently);
    }

    private static Fact truncate(Words words) {
        int at = words.offset();
        words.require("truncate");
        words.accept("table");
        words.accept("only");
        List<SqlName> tables = words.names();
        if (!words.accept("restart", "identity")) {
            words.accept("continue", "identity");
        }
        boolean cascade = words.accept("cascade");
        words.accept("restrict");
        words.end();
        return new Fact.Truncate(at, tables, cascade);
    }

    private static Fact comment(Words words) {
        int at = words.offset();
        words.require("comment", "on");
        String kind = words.simple();
        Words object = words.until(Set.of("is"));
        words.require("is");
        int mark = object.mark();
        SqlName name;
        try {
            name = object.name();
        } catch (UnknownFormException e) {
            object.back(mark);
            name = new SqlName("", object.text(), at);
        }
        String rest = object.done() ? "" : " " + object.rest().text();
        return new Fact.Comment(at, kind + rest, name, words.rest().text());
    }

    private static Fact set(Words words) {
        int at = words.offset();
        words.require("set");
        if (words.see("constraints") || words.see("transaction") || words.see("session", "characteristics")) {
            return new Fact.Other(at, "set");
        }
        if (!words.accept("local")) {
            words.accept("session");
        }
        StringBuilder parameter = new StringBuilder(words.simple());
        while (words.accept(".")) {
            parameter.append('.').append(words.simple());
        }
        return new Fact.SetParameter(at, parameter.toString().toLowerCase(Locale.ROOT));
    }

    private static Fact privileges(Words words, boolean grant) {
        return new Fact.Privileges(words.offset(), grant, words.rest().mentionedAlone());
    }

    private static Fact transaction(Words words) {
        int at = words.offset();
        String command = words.simple();
        boolean savepoint = Optional.of(words.rest().mentioned()).get().contains("to");
        return savepoint ? new Fact.Other(at, "rollback to") : new Fact.Transaction(at, command);
    }

    private static Fact query(Words words) {
        return new Fact.Query(words.offset(), words.rest().mentioned());
    }
}
