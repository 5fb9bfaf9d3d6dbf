package dev.concertina.parse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.parse.DefinitionParser.Subject;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Locale;
import java.util.Optional;

/** Reads which attribute an ALTER gives to an object that exists. */
record AlteredAttribute(Words words) {
    Subject read() {
        if (words.accept("default", "privileges")) {
            return PrivilegeReader.defaults(words);
        }
        String kind = Target.kind(words);
        if (kind.equals("TABLE") || kind.equals("FOREIGN TABLE") || kind.endsWith("VIEW")) {
            words.accept("only");
        }
        Target target = Target.named(kind, words);
        if (words.accept("owner", "to")) {
            words.simple();
            words.end();
            return new Subject(DefinitionKind.OWNER, target.sql(), target.relation());
        }
        return switch (kind) {
            case "TABLE", "FOREIGN TABLE", "VIEW", "MATERIALIZED VIEW" ->
                ofRelation(target.sql(), target.relation().orElseThrow());
            case "INDEX" -> index(target);
            case "SEQUENCE" -> persistence(target);
            case "EVENT TRIGGER" -> state(DefinitionKind.EVENT_TRIGGER_STATE, target);
            case "STATISTICS" -> statistics(target);
            case "OPERATOR FAMILY" -> familyMember(target);
            case "TEXT SEARCH CONFIGURATION" -> mapping(target);
            case "PUBLICATION" -> member(target);
            default -> throw new UnknownFormException();
        };
    }

    private Subject ofRelation(String sql, QualifiedName relation) {
        String name = SqlWriter.quote(relation);
        Optional<QualifiedName> on = Optional.of(relation);
        if (words.accept("alter")) {
            words.accept("column");
            return column(relation, sql);
        }
        if (words.accept("replica", "identity")) {
            return new Subject(DefinitionKind.REPLICA_IDENTITY, name, on);
        }
        if (words.accept("cluster", "on")) {
            return new Subject(DefinitionKind.CLUSTER, sql, on);
        }
        // of other tables their classes tell
        if (sql.startsWith("FOREIGN TABLE ") && words.accept("inherit")) {
            return new Subject(
                    DefinitionKind.INHERITANCE, name + " INHERIT " + SqlWriter.quote(Target.qualified(words)), on);
        }
        if (words.accept("of")) {
            return new Subject(DefinitionKind.TYPED_TABLE, name, on);
        }
        if (words.accept("add", "constraint")) {
            return new Subject(DefinitionKind.CONSTRAINT, Target.simple(words) + " ON " + name, on);
        }
        if (words.accept("force", "row", "level", "security")) {
            return new Subject(DefinitionKind.FORCED_ROW_SECURITY, name, on);
        }
        return enabled(name, on);
    }

    private Subject enabled(String name, Optional<QualifiedName> on) {
        if (!words.accept("enable")) {
            words.require("disable");
        } else if (words.accept("row", "level", "security")) {
            return new Subject(DefinitionKind.ROW_SECURITY, name, on);
        } else if (!words.accept("always")) {
            words.require("replica");
        }
        DefinitionKind kind = words.accept("rule") ? DefinitionKind.RULE_STATE : DefinitionKind.TRIGGER_STATE;
        if (kind == DefinitionKind.TRIGGER_STATE) {
            words.require("trigger");
        }
        String identity = Target.simple(words) + " ON " + name;
        words.end();
        return new Subject(kind, identity, on);
    }

    private Subject column(QualifiedName relation, String sql) {
        String column = Target.column(relation, Name.of(words.simple()));
        words.require("set");
        DefinitionKind kind;
        if (words.accept("storage")) {
            kind = DefinitionKind.COLUMN_STORAGE;
        } else if (words.accept("compression")) {
            kind = DefinitionKind.COLUMN_COMPRESSION;
        } else if (words.accept("statistics")) {
            kind = DefinitionKind.COLUMN_STATISTICS;
        } else if (words.see("(")) {
            kind = DefinitionKind.COLUMN_OPTIONS;
        } else if (words.accept("default") && sql.startsWith("VIEW")) {
            kind = DefinitionKind.VIEW_COLUMN_DEFAULT;
        } else {
            throw new UnknownFormException();
        }
        return new Subject(kind, column, Optional.of(relation));
    }

    private Subject index(Target target) {
        if (words.accept("alter")) {
            words.accept("column");
            String number = words.next().text();
            words.require("set", "statistics");
            return Subject.of(DefinitionKind.INDEX_STATISTICS, target.object() + "." + number);
        }
        words.require("set");
        words.group();
        words.end();
        return Subject.of(DefinitionKind.INDEX_OPTIONS, target.object());
    }

    private Subject persistence(Target target) {
        words.require("set");
        if (!words.accept("logged")) {
            words.require("unlogged");
        }
        words.end();
        return Subject.of(DefinitionKind.SEQUENCE_PERSISTENCE, target.object());
    }

    private Subject state(DefinitionKind kind, Target target) {
        if (!words.accept("disable")) {
            words.require("enable");
            if (!words.accept("always")) {
                words.require("replica");
            }
        }
        words.end();
        return Subject.of(kind, target.object());
    }

    private Subject statistics(Target target) {
        words.require("set", "statistics");
        return Subject.of(DefinitionKind.STATISTICS_TARGET, target.object());
    }

    private Subject familyMember(Target target) {
        words.require("add");
        String what = words.simple();
        String number = words.next().text();
        String member = what.toUpperCase(Locale.ROOT) + " " + number;
        if (what.equals("operator")) {
            while (!words.see("(")) {
                words.next();
            }
        } else if (!words.see("(")) {
            throw new UnknownFormException();
        }
        String types = RoutineSignature.arguments(words.group());
        if (words.items().size() > 1) {
            throw new UnknownFormException();
        }
        return Subject.of(DefinitionKind.OPERATOR_FAMILY_MEMBER, target.object() + " " + member + " (" + types + ")");
    }

    private Subject mapping(Target target) {
        words.require("add", "mapping", "for");
        String token = words.simple();
        words.require("with");
        return Subject.of(DefinitionKind.TEXT_SEARCH_MAPPING, target.object() + " FOR " + token);
    }

    private Subject member(Target target) {
        words.require("add");
        if (words.accept("tables", "in", "schema")) {
            return Subject.of(
                    DefinitionKind.PUBLICATION_MEMBER, target.object() + " TABLES IN SCHEMA " + Target.simple(words));
        }
        words.require("table");
        words.accept("only");
        QualifiedName table = Target.qualified(words);
        return new Subject(
                DefinitionKind.PUBLICATION_MEMBER,
                target.object() + " TABLE " + SqlWriter.quote(table),
                Optional.of(table));
    }
}
