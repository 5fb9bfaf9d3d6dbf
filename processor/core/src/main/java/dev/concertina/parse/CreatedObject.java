package dev.concertina.parse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.parse.DefinitionParser.Subject;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which object a CREATE makes. */
record CreatedObject(Words words) {
    private static final List<String> MODIFIERS =
            List.of("trusted", "procedural", "constraint", "unique", "default", "recursive");

    Subject read() {
        for (String modifier : MODIFIERS) {
            words.accept(modifier);
        }
        String kind = words.simple();
        return switch (kind) {
            case "view" -> relation(DefinitionKind.VIEW);
            case "materialized" -> {
                words.require("view");
                yield relation(DefinitionKind.MATERIALIZED_VIEW);
            }
            case "index" -> index();
            case "function" -> Subject.of(DefinitionKind.FUNCTION, RoutineSignature.read(words));
            case "procedure" -> Subject.of(DefinitionKind.PROCEDURE, RoutineSignature.read(words));
            case "aggregate" -> aggregate();
            case "trigger" -> onRelation(DefinitionKind.TRIGGER, "on");
            case "policy" -> onRelation(DefinitionKind.POLICY, "on");
            case "rule" -> onRelation(DefinitionKind.RULE, "to");
            case "type" -> type();
            case "cast" -> Subject.of(DefinitionKind.CAST, cast(words));
            case "operator" -> operators();
            case "collation" -> qualified(DefinitionKind.COLLATION);
            case "conversion" -> qualified(DefinitionKind.CONVERSION);
            case "statistics" -> qualified(DefinitionKind.STATISTICS_OBJECT);
            case "text" -> textSearch();
            case "foreign" -> foreign();
            case "user" -> userMapping();
            case "event" -> global(DefinitionKind.EVENT_TRIGGER, "trigger");
            case "access" -> global(DefinitionKind.ACCESS_METHOD, "method");
            case "publication" -> global(DefinitionKind.PUBLICATION);
            case "schema" -> global(DefinitionKind.SCHEMA);
            case "extension" -> global(DefinitionKind.EXTENSION);
            case "server" -> global(DefinitionKind.SERVER);
            case "language" -> global(DefinitionKind.LANGUAGE);
            case "transform" -> Subject.of(DefinitionKind.TRANSFORM, transform(words));
            default -> throw new UnknownFormException();
        };
    }

    private Subject relation(DefinitionKind kind) {
        words.accept("if", "not", "exists");
        QualifiedName name = Target.qualified(words);
        return new Subject(kind, SqlWriter.quote(name), Optional.of(name));
    }

    private Subject qualified(DefinitionKind kind) {
        words.accept("if", "not", "exists");
        QualifiedName name = Target.qualified(words);
        Optional<QualifiedName> on = Optional.empty();
        if (kind == DefinitionKind.STATISTICS_OBJECT) {
            words.until(Set.of("from"));
            words.require("from");
            on = Optional.of(Target.qualified(words));
        }
        return new Subject(kind, SqlWriter.quote(name), on);
    }

    private Subject global(DefinitionKind kind, String... more) {
        words.require(more);
        words.accept("if", "not", "exists");
        return Subject.of(kind, Target.simple(words));
    }

    private Subject index() {
        words.accept("if", "not", "exists");
        Name name = Name.of(words.simple());
        words.require("on");
        words.accept("only");
        QualifiedName on = Target.qualified(words);
        return new Subject(DefinitionKind.INDEX, SqlWriter.quote(on.sibling(name)), Optional.of(on));
    }

    /** What stands on a relation, whose name follows the last such word before the first parenthesis or clause. */
    private Subject onRelation(DefinitionKind kind, String before) {
        String name = Target.simple(words);
        words.until(Set.of(before));
        words.require(before);
        QualifiedName on = Target.qualified(words);
        return new Subject(kind, name + " ON " + SqlWriter.quote(on), Optional.of(on));
    }

    private Subject aggregate() {
        QualifiedName name = Target.qualified(words);
        Words first = words.group();
        String arguments = words.done() ? oldStyle(first) : RoutineSignature.arguments(first);
        return Subject.of(DefinitionKind.AGGREGATE, SqlWriter.quote(name) + "(" + arguments + ")");
    }

    private static String oldStyle(Words options) {
        for (Words option : options.items()) {
            if (option.accept("basetype", "=")) {
                String type = RoutineSignature.type(option.rest());
                return type.equals("\"any\"") || type.equals("any") ? "*" : type;
            }
        }
        throw new UnknownFormException();
    }

    private Subject type() {
        QualifiedName name = Target.qualified(words);
        DefinitionKind kind;
        if (words.accept("as")) {
            kind = words.accept("range") ? DefinitionKind.RANGE_TYPE : DefinitionKind.COMPOSITE_TYPE;
        } else {
            kind = DefinitionKind.BASE_TYPE;
        }
        if (!words.done()) {
            words.group();
            words.end();
        }
        return Subject.of(kind, SqlWriter.quote(name));
    }

    static String cast(Words words) {
        Words group = words.group();
        Words source = group.until(Set.of("as"));
        group.require("as");
        return "(" + RoutineSignature.type(source) + " AS " + RoutineSignature.type(group.rest()) + ")";
    }

    static String transform(Words words) {
        words.require("for");
        String type = RoutineSignature.type(words.until(Set.of("language")));
        words.require("language");
        return "FOR " + type + " LANGUAGE " + Target.simple(words);
    }

    private Subject operators() {
        if (words.accept("class")) {
            String name = SqlWriter.quote(Target.qualified(words));
            words.until(Set.of("using"));
            words.require("using");
            return Subject.of(DefinitionKind.OPERATOR_CLASS, name + " USING " + Target.simple(words));
        }
        if (words.accept("family")) {
            return Subject.of(DefinitionKind.OPERATOR_FAMILY, Target.method(words));
        }
        String name = operatorName(words);
        String left = "NONE";
        String right = "NONE";
        for (Words option : words.group().items()) {
            if (option.accept("leftarg", "=")) {
                left = RoutineSignature.type(option.rest());
            } else if (option.accept("rightarg", "=")) {
                right = RoutineSignature.type(option.rest());
            }
        }
        return Subject.of(DefinitionKind.OPERATOR, name + " (" + left + ", " + right + ")");
    }

    /** An operator with its arguments in parentheses. */
    static String operator(Words words) {
        String name = operatorName(words);
        List<String> types = new ArrayList<>();
        for (Words item : words.group().items()) {
            types.add(item.accept("none") ? "NONE" : RoutineSignature.type(item.rest()));
        }
        return name + " (" + String.join(", ", types) + ")";
    }

    private static String operatorName(Words words) {
        int at = words.offset();
        Optional<String> schema = words.peek().isName() ? Optional.of(words.simple()) : Optional.empty();
        if (schema.isPresent()) {
            words.require(".");
        }
        StringBuilder symbols = new StringBuilder();
        while (!words.done() && !words.see("(")) {
            symbols.append(words.next().text());
        }
        return SqlWriter.quote(Name.of(
                        schema.orElseThrow(() -> new NoSchemaException(new SqlName("", symbols.toString(), at)))))
                + "." + symbols;
    }

    private Subject textSearch() {
        words.require("search");
        return switch (words.simple()) {
            case "configuration" -> qualified(DefinitionKind.TEXT_SEARCH_CONFIGURATION);
            case "dictionary" -> qualified(DefinitionKind.TEXT_SEARCH_DICTIONARY);
            case "parser" -> qualified(DefinitionKind.TEXT_SEARCH_PARSER);
            case "template" -> qualified(DefinitionKind.TEXT_SEARCH_TEMPLATE);
            default -> throw new UnknownFormException();
        };
    }

    private Subject foreign() {
        if (words.accept("table")) {
            return relation(DefinitionKind.FOREIGN_TABLE);
        }
        return global(DefinitionKind.FOREIGN_DATA_WRAPPER, "data", "wrapper");
    }

    private Subject userMapping() {
        words.require("mapping");
        words.accept("if", "not", "exists");
        words.require("for");
        String role = Target.simple(words);
        words.require("server");
        return Subject.of(DefinitionKind.USER_MAPPING, "FOR " + role + " SERVER " + Target.simple(words));
    }
}
