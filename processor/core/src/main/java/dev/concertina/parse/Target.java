package dev.concertina.parse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object as COMMENT, ALTER and GRANT name it.
 *
 * @param kind in upper case: {@code MATERIALIZED VIEW}
 * @param object quoted as SQL
 * @param relation that it is, or belongs to
 */
record Target(String kind, String object, Optional<QualifiedName> relation) {
    private static final Set<String> RELATIONS =
            Set.of("TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE", "SEQUENCE", "INDEX");

    private static final Set<String> ROUTINES = Set.of("FUNCTION", "PROCEDURE", "ROUTINE", "AGGREGATE");

    private static final Set<String> ON_RELATIONS = Set.of("TRIGGER", "POLICY", "RULE", "CONSTRAINT");

    private static final Set<String> QUALIFIED = Set.of(
            "TYPE",
            "DOMAIN",
            "COLLATION",
            "CONVERSION",
            "STATISTICS",
            "TEXT SEARCH CONFIGURATION",
            "TEXT SEARCH DICTIONARY",
            "TEXT SEARCH PARSER",
            "TEXT SEARCH TEMPLATE");

    private static final Set<String> PLAIN = Set.of(
            "SCHEMA",
            "EXTENSION",
            "LANGUAGE",
            "SERVER",
            "FOREIGN SERVER",
            "FOREIGN DATA WRAPPER",
            "PUBLICATION",
            "EVENT TRIGGER",
            "ACCESS METHOD");

    private static final Map<String, Integer> WORDS =
            Map.of("materialized", 2, "foreign", 2, "event", 2, "access", 2, "text", 3, "procedural", 2);

    static Target read(Words words) {
        return named(kind(words), words);
    }

    /** The words that say what kind of object follows. */
    static String kind(Words words) {
        String first = words.simple();
        if (first.equals("operator")) {
            return words.accept("class") ? "OPERATOR CLASS" : words.accept("family") ? "OPERATOR FAMILY" : "OPERATOR";
        }
        StringBuilder kind = new StringBuilder(first);
        for (int i = 1; i < WORDS.getOrDefault(first, 1); i++) {
            kind.append(' ').append(words.simple());
        }
        String all = kind.toString().replace("procedural ", "");
        return (all.equals("foreign data") ? all + " " + words.simple() : all).toUpperCase(Locale.ROOT);
    }

    static Target named(String kind, Words words) {
        if (RELATIONS.contains(kind)) {
            QualifiedName name = qualified(words);
            return new Target(kind, SqlWriter.quote(name), Optional.of(name));
        }
        if (ROUTINES.contains(kind)) {
            return new Target(kind, RoutineSignature.read(words), Optional.empty());
        }
        if (ON_RELATIONS.contains(kind)) {
            return onRelation(kind, words);
        }
        if (QUALIFIED.contains(kind)) {
            return new Target(kind, SqlWriter.quote(qualified(words)), Optional.empty());
        }
        if (PLAIN.contains(kind)) {
            return new Target(kind, simple(words), Optional.empty());
        }
        return switch (kind) {
            case "COLUMN" -> column(words);
            case "CAST" -> new Target(kind, CreatedObject.cast(words), Optional.empty());
            case "TRANSFORM" -> new Target(kind, CreatedObject.transform(words), Optional.empty());
            case "OPERATOR" -> new Target(kind, CreatedObject.operator(words), Optional.empty());
            case "OPERATOR CLASS", "OPERATOR FAMILY" -> new Target(kind, method(words), Optional.empty());
            default -> throw new UnknownFormException();
        };
    }

    /** As a statement writes it. */
    String sql() {
        return kind + " " + object;
    }

    private static Target onRelation(String kind, Words words) {
        String name = simple(words);
        words.require("on");
        if (words.accept("domain")) {
            return new Target(kind, name + " ON DOMAIN " + SqlWriter.quote(qualified(words)), Optional.empty());
        }
        QualifiedName relation = qualified(words);
        return new Target(kind, name + " ON " + SqlWriter.quote(relation), Optional.of(relation));
    }

    private static Target column(Words words) {
        Name first = Name.of(words.simple());
        words.require(".");
        Name second = Name.of(words.simple());
        words.require(".");
        QualifiedName relation = new QualifiedName(first, second);
        return new Target("COLUMN", column(relation, Name.of(words.simple())), Optional.of(relation));
    }

    static String column(QualifiedName relation, Name column) {
        return SqlWriter.quote(relation) + "." + SqlWriter.quote(column);
    }

    /** {@code public.name USING btree}. */
    static String method(Words words) {
        String name = SqlWriter.quote(qualified(words));
        words.require("using");
        return name + " USING " + simple(words);
    }

    static String simple(Words words) {
        return SqlWriter.quote(Name.of(words.simple()));
    }

    /** A name with its schema, without which a script would not find what it means. */
    static QualifiedName qualified(Words words) {
        SqlName name = words.name();
        if (name.schema().isEmpty()) {
            throw new NoSchemaException(name);
        }
        return QualifiedName.of(name.schema(), name.name());
    }
}
