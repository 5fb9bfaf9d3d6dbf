package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Nearest;
import dev.concertina.processor.problem.Problems;
import dev.concertina.processor.sql.SqlFaultException;
import dev.concertina.processor.sql.SqlFragment;
import dev.concertina.schema.Column;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Expression;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds defaults that are plainly wrong; what is merely unusual is left to the server. */
final class DefaultCheck {
    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
    private static final Set<String> FRACTIONS = Set.of("numeric", "real", "double precision");
    private static final Pattern INTEGER = Pattern.compile("\\s*[+-]?\\s*[0-9][0-9_]*\\s*|0[xXoObB][0-9a-fA-F_]+");
    private static final Pattern FRACTION = Pattern.compile(
            "\\s*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?\\s*|\\s*[+-]?(NaN|inf|infinity)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOOLEAN = Pattern.compile(
            "\\s*(t|tr|tru|true|y|ye|yes|on|1|f|fa|fal|fals|false|n|no|of|off|0)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UUID = Pattern.compile("\\s*\\{?([0-9a-fA-F]{4}-?){8}}?\\s*");

    private final Problems problems;

    DefaultCheck(Problems problems) {
        this.problems = problems;
    }

    void check(AnnotationUse use, Expression expression, Column column, List<String> labels) {
        SqlFragment fragment;
        try {
            fragment = SqlFragment.of(expression.sql());
        } catch (SqlFaultException e) {
            throw new IllegalStateException("An expression in the model was never checked.", e);
        }
        if (fragment.isWord("null")) {
            if (column.notNull()) {
                wrong(use, expression, "a column that is NOT NULL refuses", "Remove it, or make the member nullable.");
            }
            return;
        }
        fragment.unquotedWord()
                .ifPresent(word -> wrong(
                        use,
                        expression,
                        "is a name and not a value",
                        "Did you mean \"'" + expression.sql().strip() + "'\" or \"" + word + "()\"?"));
        fragment.literal().ifPresent(text -> literal(use, expression, text, column.type(), labels));
        fragment.number().ifPresent(number -> number(use, expression, number, column.type()));
    }

    private void literal(AnnotationUse use, Expression expression, String text, DataType type, List<String> labels) {
        if (!labels.isEmpty() && !type.array() && !labels.contains(text)) {
            wrong(use, expression, "is no label of the enum", Nearest.remedy(text, labels));
        }
        if (!type.schema().isEmpty() || type.array()) {
            return;
        }
        boolean fits = switch (type.name()) {
            case "smallint", "integer", "bigint" -> INTEGER.matcher(text).matches();
            case "numeric", "real", "double precision" -> FRACTION.matcher(text).matches();
            case "boolean" -> BOOLEAN.matcher(text).matches();
            case "uuid" -> UUID.matcher(text).matches();
            default -> true;
        };
        if (!fits) {
            wrong(use, expression, "is no " + type, "Write a value of that type.");
        }
    }

    private void number(AnnotationUse use, Expression expression, String number, DataType type) {
        boolean numeric = INTEGERS.contains(type.name()) || FRACTIONS.contains(type.name()) || type.is("money");
        boolean oid = type.is("oid");
        if (type.schema().isEmpty() && (type.array() || !(numeric || oid))) {
            String quoted = "\"'" + number.toLowerCase(Locale.ROOT) + "'\"";
            String remedy = type.is("boolean") ? "Write \"true\" or \"false\"." : "Did you mean " + quoted + "?";
            wrong(use, expression, "is a number and the column is " + type, remedy);
        }
    }

    private void wrong(AnnotationUse use, Expression expression, String why, String remedy) {
        problems.add(
                ErrorCode.INVALID_DEFAULT,
                use.at("value"),
                use.subject() + " gives the default \"" + expression.sql() + "\", which " + why
                        + "; PostgreSQL would refuse it or every insert. " + remedy);
    }
}
