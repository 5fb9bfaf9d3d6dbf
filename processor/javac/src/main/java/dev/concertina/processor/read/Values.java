package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.processor.sql.SqlFaultException;
import dev.concertina.processor.sql.SqlFragment;
import dev.concertina.schema.DefaultName;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values of annotations as parts of the model; what is no such value is reported and left out. */
final class Values {
    private final Problems problems;
    private final Map<String, String> truncated = new HashMap<>();

    Values(Problems problems) {
        this.problems = problems;
    }

    /** A name as it was written, or as it follows from Java's. */
    Optional<Name> name(String text, Place place) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Name.MAX_BYTES) {
            String cut = DefaultName.clipped(bytes, Name.MAX_BYTES);
            problems.add(
                    ErrorCode.NAME_TOO_LONG,
                    place,
                    "The name \"" + text + "\" on " + place.subject() + " has " + bytes.length
                            + " bytes; PostgreSQL would silently cut it to \"" + cut + "\". Shorten it to "
                            + Name.MAX_BYTES + " bytes.");
            String earlier = truncated.putIfAbsent(cut, text);
            if (earlier != null && !earlier.equals(text)) {
                problems.add(
                        ErrorCode.NAME_COLLISION,
                        place,
                        "The names \"" + earlier + "\" and \"" + text + "\" are the same, \"" + cut
                                + "\", after PostgreSQL has cut them; one object would take the other's place."
                                + " Make them differ in their first " + Name.MAX_BYTES + " bytes.");
            }
            return Optional.empty();
        }
        if (text.isEmpty() || text.indexOf('\0') >= 0) {
            problems.add(
                    ErrorCode.INVALID_NAME,
                    place,
                    "The name \"" + text.replace('\0', '?') + "\" on " + place.subject()
                            + " is empty or contains a NUL character, which PostgreSQL cannot store. Give another.");
            return Optional.empty();
        }
        return Optional.of(Name.of(text));
    }

    /** An attribute that is a name; empty if it is left out, too. */
    Optional<Name> name(AnnotationUse use, String attribute) {
        return use.text(attribute).flatMap(text -> name(text, use.at(attribute)));
    }

    /** Those of these columns that a checked expression names. */
    static List<Name> mentioned(Expression expression, List<ReadColumn> columns) {
        try {
            SqlFragment fragment = SqlFragment.of(expression.sql());
            return columns.stream()
                    .map(ReadColumn::name)
                    .filter(column -> fragment.mentions(column.text()))
                    .toList();
        } catch (SqlFaultException e) {
            throw new IllegalStateException("An expression in the model was never checked.", e);
        }
    }

    /** An attribute that is an SQL expression; empty if it is left out, too. */
    Optional<Expression> expression(AnnotationUse use, String attribute) {
        return use.text(attribute).flatMap(text -> expression(use, text, use.at(attribute)));
    }

    /** An SQL expression that is a value of an annotation. */
    Optional<Expression> expression(AnnotationUse use, String text, Place place) {
        try {
            SqlFragment.of(text);
            return Optional.of(Expression.of(text));
        } catch (SqlFaultException e) {
            problems.add(
                    ErrorCode.INVALID_EXPRESSION,
                    place,
                    use.subject() + " gives the SQL \"" + text + "\", but " + e.why()
                            + "; every script with it would fail. Correct it.");
            return Optional.empty();
        }
    }

    /** An attribute that is an SQL expression and must be there. */
    Optional<Expression> required(AnnotationUse use, String attribute) {
        if (use.text(attribute).isEmpty()) {
            return expression(use, "", use.at(attribute));
        }
        return expression(use, attribute);
    }

    /** A collation by its name alone, which belongs to {@code pg_catalog}, or with its schema. */
    Optional<QualifiedName> collation(AnnotationUse use, String attribute) {
        return use.text(attribute).flatMap(text -> {
            int dot = text.indexOf('.');
            Place place = use.at(attribute);
            Optional<Name> schema = dot < 0 ? Optional.of(Name.of("pg_catalog")) : name(text.substring(0, dot), place);
            return schema.flatMap(
                    s -> name(unquoted(text.substring(dot + 1)), place).map(n -> new QualifiedName(s, n)));
        });
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    /** The attributes {@code with} and {@code fillfactor}. */
    Map<String, String> storage(AnnotationUse use) {
        Map<String, String> parameters = new TreeMap<>();
        use.number("fillfactor").ifPresent(factor -> {
            if (factor != 0 && (factor < 10 || factor > 100)) {
                problems.add(
                        ErrorCode.INVALID_STORAGE_PARAMETER,
                        use.at("fillfactor"),
                        use.subject() + " sets fillfactor to \"" + factor
                                + "\", which PostgreSQL refuses. Choose 10 to 100.");
            } else if (factor != 0) {
                parameters.put("fillfactor", Long.toString(factor));
            }
        });
        int index = 0;
        for (String parameter : use.texts("with")) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? "" : parameter.substring(0, equals).strip();
            String value = equals < 0 ? "" : parameter.substring(equals + 1).strip();
            if (!name.matches("[a-z_][a-z0-9_.]*") || value.isEmpty() || parameters.containsKey(name)) {
                problems.add(
                        ErrorCode.INVALID_STORAGE_PARAMETER,
                        use.at("with", index),
                        use.subject() + " gives the storage parameter \"" + parameter
                                + "\", which is given twice or is not of the form \"name=value\"; PostgreSQL would"
                                + " refuse it. Write it once, such as \"autovacuum_enabled=false\".");
            } else {
                parameters.put(name, value);
            }
            index++;
        }
        return parameters;
    }

    static Deferrability deferrable(AnnotationUse use) {
        return switch (use.text("deferrable").orElse("NO")) {
            case "INITIALLY_IMMEDIATE" -> Deferrability.INITIALLY_IMMEDIATE;
            case "INITIALLY_DEFERRED" -> Deferrability.INITIALLY_DEFERRED;
            default -> Deferrability.NOT_DEFERRABLE;
        };
    }
}
