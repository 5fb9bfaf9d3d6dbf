package dev.concertina.ddl;

import dev.concertina.schema.DataType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Collects the text of a statement; the only place that quotes an identifier or a literal. Literals rely on
 * {@code standard_conforming_strings = on}, PostgreSQL's default.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
public final class SqlWriter {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final String INDENTATION = "    ";
    private static final String TAG = "concertina";

    private final StringBuilder out = new StringBuilder();
    private int depth;

    /** A name as SQL, quoted where the server's own quote_ident quotes it. */
    public static String quote(Name name) {
        String text = name.text();
        return PLAIN.matcher(text).matches() && !Keywords.contain(text) ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** A name as SQL, always with its schema. */
    public static String quote(QualifiedName name) {
        return quote(name.schema()) + "." + quote(name.name());
    }

    /** A string literal; backslashes stand for themselves. */
    public static String quoteLiteral(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("The text \"" + text.replace('\0', '?')
                    + "\" contains a NUL character, which PostgreSQL cannot store. Remove it.");
        }
        return "'" + text.replace("'", "''") + "'";
    }

    public SqlWriter name(Name name) {
        return sql(quote(name));
    }

    public SqlWriter name(QualifiedName name) {
        return sql(quote(name));
    }

    /** Names with commas between. */
    public SqlWriter names(Collection<Name> names) {
        String separator = "";
        for (Name name : names) {
            sql(separator).name(name);
            separator = ", ";
        }
        return this;
    }

    /** Names with commas between, in parentheses. */
    public SqlWriter list(Collection<Name> names) {
        return sql("(").names(names).sql(")");
    }

    public SqlWriter literal(String text) {
        return sql(quoteLiteral(text));
    }

    /** A relation as a constant that PostgreSQL resolves: {@code 'shop.orders'::pg_catalog.regclass}. */
    public SqlWriter regclass(QualifiedName relation) {
        return literal(quote(relation)).sql("::pg_catalog.regclass");
    }

    /** A type in the form that DDL takes. */
    public SqlWriter type(DataType type) {
        if (type.schema().isEmpty()) {
            sql(builtin(type));
        } else {
            name(type.schema().get()).sql(".").name(Name.of(type.name()));
            if (!type.modifiers().isEmpty()) {
                sql("(").sql(type.modifiers()).sql(")");
            }
        }
        return type.array() ? sql("[]") : this;
    }

    /** The two names that mean a length of one where none is given are spelled so that none is meant. */
    private static String builtin(DataType type) {
        if (type.modifiers().isEmpty() && type.element().is("character")) {
            return "bpchar";
        }
        if (type.modifiers().isEmpty() && type.element().is("bit")) {
            return "\"bit\"";
        }
        return DataType.render(type.name(), type.modifiers());
    }

    /** An expression as it was written; a line comment at its end cannot swallow what follows. */
    public SqlWriter expression(Expression expression) {
        String text = expression.sql();
        sql(text);
        return text.indexOf("--", text.lastIndexOf('\n') + 1) >= 0 ? sql("\n") : this;
    }

    /** SQL that needs no quoting. */
    public SqlWriter sql(String text) {
        out.append(text);
        return this;
    }

    /** A new line at the current depth, beginning with this text. */
    public SqlWriter line(String text) {
        return newline().sql(text);
    }

    public SqlWriter newline() {
        out.append('\n').append(INDENTATION.repeat(depth));
        return this;
    }

    public SqlWriter indent() {
        depth++;
        return this;
    }

    public SqlWriter outdent() {
        depth--;
        return this;
    }

    /**
     * A body between dollar quotes, on lines of its own. The tag is one that the body does not contain.
     *
     * @see <a
     *     href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-DOLLAR-QUOTING">Dollar
     *     quoting</a>
     */
    public SqlWriter dollarQuoted(String body) {
        String tag = "$" + TAG + "$";
        for (int i = 1; body.contains(tag); i++) {
            tag = "$" + TAG + i + "$";
        }
        return sql(tag).sql("\n").sql(body.strip()).sql("\n").sql(tag);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
