package dev.concertina.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads CREATE TABLE and ALTER TABLE. */
final class TableReader {
    private static final Set<String> SETTINGS =
            Set.of("set", "reset", "owner", "replica", "inherit", "no", "of", "not");
    private static final Set<String> AFTER_BOUND = Set.of("partition", "using", "with", "tablespace");

    private TableReader() {}

    static Fact create(Words words, boolean temporary) {
        int at = words.offset();
        boolean ifNotExists = words.accept("if", "not", "exists");
        SqlName table = words.name();
        List<ColumnFact> columns = new ArrayList<>();
        List<ConstraintFact> constraints = new ArrayList<>();
        Optional<SqlName> parent = parent(words);
        boolean copied = words.see("(") && elements(words.group(), columns, constraints, parent.isPresent());
        if (parent.isPresent()) {
            words.until(AFTER_BOUND);
        }
        List<SqlName> parents = List.of();
        String method = "";
        List<String> key = List.of();
        while (!words.done() && !words.see("as")) {
            if (words.accept("partition", "by")) {
                method = words.simple();
                key = words.group().items().stream().map(TableReader::key).toList();
            } else if (words.accept("inherits")) {
                parents = words.group().items().stream().map(Words::name).toList();
            } else {
                option(words);
            }
        }
        copied |= words.accept("as");
        return new Fact.CreateTable(
                at,
                table,
                columns,
                constraints,
                ifNotExists,
                temporary,
                Optional.of(method).filter(m -> !m.isEmpty()),
                key,
                parent,
                parents,
                copied);
    }

    private static Optional<SqlName> parent(Words words) {
        if (words.accept("partition", "of")) {
            return Optional.of(words.name());
        }
        if (words.accept("of")) {
            words.name();
        }
        return Optional.empty();
    }

    /** Whether it takes over those of another table. */
    private static boolean elements(
            Words group, List<ColumnFact> columns, List<ConstraintFact> constraints, boolean partition) {
        boolean copied = false;
        for (Words item : group.size() == 0 ? List.<Words>of() : group.items()) {
            copied |= item.see("like");
            element(item, columns, constraints, partition);
        }
        return copied;
    }

    private static String key(Words item) {
        return item.size() >= 1 && item.peek().isName() && !item.see("(") ? item.simple() : item.text();
    }

    private static void option(Words words) {
        if (words.accept("with")) {
            words.skipGroup();
        } else if (words.accept("on", "commit")) {
            words.until(Set.of("as", "tablespace"));
        } else if (words.accept("tablespace") || words.accept("using") || words.accept("server")) {
            words.simple();
        } else if (words.accept("options")) {
            words.skipGroup();
        } else if (!words.accept("without", "oids")) {
            throw new UnknownFormException();
        }
    }

    private static void element(
            Words item, List<ColumnFact> columns, List<ConstraintFact> constraints, boolean partition) {
        if (ColumnReader.isConstraint(item)) {
            constraints.add(ColumnReader.constraint(item));
            item.end();
        } else if (!item.accept("like") && !(partition && item.accept("with"))) {
            // A column of CREATE TABLE AS has a name and nothing else.
            if (item.size() > 1 && !partition) {
                columns.add(ColumnReader.column(item));
            }
        }
    }

    static Fact alter(Words words) {
        int at = words.offset();
        boolean ifExists = words.accept("if", "exists");
        words.accept("only");
        SqlName table = words.name();
        words.accept("*");
        Optional<Fact> single = renamed(words, "table", table);
        if (single.isPresent()) {
            words.end();
            return single.get();
        }
        List<TableAction> actions = new ArrayList<>();
        for (Words item : words.items()) {
            actions.add(action(item));
            item.end();
        }
        return new Fact.AlterTable(at, table, ifExists, actions);
    }

    /** What ALTER can do to a name: RENAME or SET SCHEMA. */
    static Optional<Fact> renamed(Words words, String kind, SqlName object) {
        int at = words.offset();
        if (words.accept("set", "schema")) {
            return Optional.of(new Fact.SetSchema(at, kind, object, words.simple()));
        }
        if (!words.accept("rename")) {
            return Optional.empty();
        }
        if (words.accept("to")) {
            return Optional.of(new Fact.Rename(at, kind, object, Optional.empty(), words.simple()));
        }
        String part = "column";
        if (words.accept("constraint")) {
            part = "constraint";
        } else if (words.accept("value")) {
            part = "value";
            String from = literal(words);
            words.require("to");
            return Optional.of(new Fact.Rename(at, part, object, Optional.of(from), literal(words)));
        } else if (words.accept("attribute")) {
            part = "attribute";
        } else {
            words.accept("column");
        }
        String from = words.simple();
        words.require("to");
        return Optional.of(new Fact.Rename(at, part, object, Optional.of(from), words.simple()));
    }

    /** The text of a plain string. */
    static String literal(Words words) {
        Token token = words.next();
        if (token.kind() != Token.Kind.STRING || token.text().length() < 2) {
            throw new UnknownFormException();
        }
        return token.text()
                .substring(token.text().indexOf('\'') + 1, token.text().length() - 1)
                .replace("''", "'");
    }

    private static TableAction action(Words item) {
        int at = item.offset();
        if (item.accept("add")) {
            return add(item, at);
        }
        if (item.accept("drop")) {
            return drop(item, at);
        }
        if (item.accept("alter")) {
            if (item.accept("constraint")) {
                return new TableAction.Setting(at, item.rest().text());
            }
            item.accept("column");
            return alterColumn(item, at, item.simple());
        }
        if (item.accept("validate", "constraint")) {
            return new TableAction.ValidateConstraint(at, item.simple());
        }
        return item.see("attach") || item.see("detach") ? partition(item, at) : state(item, at);
    }

    private static TableAction add(Words item, int at) {
        if (ColumnReader.isConstraint(item)) {
            return new TableAction.AddConstraint(at, ColumnReader.constraint(item));
        }
        item.accept("column");
        boolean ifNotExists = item.accept("if", "not", "exists");
        return new TableAction.AddColumn(at, ColumnReader.column(item), ifNotExists);
    }

    private static TableAction drop(Words item, int at) {
        boolean constraint = item.accept("constraint");
        if (!constraint) {
            item.accept("column");
        }
        boolean ifExists = item.accept("if", "exists");
        String name = item.simple();
        boolean cascade = item.accept("cascade");
        item.accept("restrict");
        return constraint
                ? new TableAction.DropConstraint(at, name, ifExists, cascade)
                : new TableAction.DropColumn(at, name, ifExists, cascade);
    }

    private static TableAction alterColumn(Words item, int at, String column) {
        if (item.accept("type") || item.accept("set", "data", "type")) {
            TypeName type = ColumnReader.type(item, Set.of("using", "collate"));
            if (item.accept("collate")) {
                item.name();
            }
            boolean using = item.accept("using");
            if (using) {
                item.rest();
            }
            return new TableAction.AlterType(at, column, type, using);
        }
        if (item.accept("set", "not", "null")) {
            return new TableAction.SetNotNull(at, column);
        }
        if (item.accept("drop", "not", "null")) {
            return new TableAction.DropNotNull(at, column);
        }
        if (item.accept("set", "default")) {
            return new TableAction.SetDefault(at, column, item.rest().text());
        }
        if (item.accept("drop", "default")) {
            return new TableAction.DropDefault(at, column);
        }
        if (item.accept("add", "generated")) {
            item.rest();
            return new TableAction.AddIdentity(at, column);
        }
        if (item.accept("drop", "identity") || item.accept("drop", "expression")) {
            item.accept("if", "exists");
            return new TableAction.DropValue(at, column);
        }
        if (item.see("set", "expression")) {
            return new TableAction.Rewrite(at, item.rest().text());
        }
        if (item.see("set") || item.see("reset") || item.see("restart")) {
            return new TableAction.Setting(at, column + " " + item.rest().text());
        }
        throw new UnknownFormException();
    }

    private static TableAction partition(Words item, int at) {
        if (item.accept("attach", "partition")) {
            SqlName partition = item.name();
            boolean isDefault = item.accept("default");
            return new TableAction.Attach(
                    at,
                    partition,
                    isDefault ? Optional.empty() : Optional.of(item.rest().text()));
        }
        item.require("detach", "partition");
        SqlName partition = item.name();
        boolean concurrently = item.accept("concurrently");
        return new TableAction.Detach(at, partition, concurrently, item.accept("finalize"));
    }

    private static TableAction state(Words item, int at) {
        boolean enable = item.accept("enable");
        if (enable || item.accept("disable")) {
            if (item.accept("row", "level", "security")) {
                return new TableAction.RowSecurity(at, enable);
            }
            boolean always = item.accept("always") || item.accept("replica");
            if (item.accept("trigger") || item.accept("rule")) {
                return new TableAction.Triggers(at, enable || always, item.simple());
            }
            throw new UnknownFormException();
        }
        if (item.see("set", "tablespace")
                || item.see("set", "logged")
                || item.see("set", "unlogged")
                || item.see("set", "access")) {
            return new TableAction.Rewrite(at, item.rest().text());
        }
        if (item.see("force")
                || item.see("cluster")
                || item.see("options")
                || (!item.done() && SETTINGS.contains(item.peek().folded()))) {
            return new TableAction.Setting(at, item.rest().text());
        }
        throw new UnknownFormException();
    }
}
