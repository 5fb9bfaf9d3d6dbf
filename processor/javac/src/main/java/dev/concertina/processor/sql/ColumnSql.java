package dev.concertina.processor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What CREATE TABLE says of a column behind its name.
 *
 * @param type as it is written; empty if the clauses stand alone
 * @param value the default
 * @param collation with its schema before a dot, if one is written
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
public record ColumnSql(
        String type,
        boolean notNull,
        Optional<String> value,
        Optional<String> collation,
        boolean unique,
        List<Check> checks) {
    private static final Set<String> CLAUSES =
            Set.of("collate", "default", "not", "null", "check", "unique", "constraint");

    public ColumnSql {
        checks = List.copyOf(checks);
    }

    /** A check, which may have a name. */
    public record Check(Optional<String> name, String expression) {}

    /** A type without clauses. */
    public static ColumnSql of(String type) {
        return new ColumnSql(type, false, Optional.empty(), Optional.empty(), false, List.of());
    }

    /**
     * Reads a type with the clauses behind it, or clauses alone.
     *
     * @throws SqlFaultException if a clause is none of COLLATE, DEFAULT, NOT NULL, CHECK and UNIQUE
     */
    public static ColumnSql parse(String text) throws SqlFaultException {
        return new Parser(SqlFragment.of(text)).column();
    }

    private static final class Parser extends TokenCursor {
        private boolean notNull;
        private Optional<String> value = Optional.empty();
        private Optional<String> collation = Optional.empty();
        private boolean unique;
        private final List<Check> checks = new ArrayList<>();

        private Parser(SqlFragment fragment) {
            super(fragment);
        }

        private ColumnSql column() throws SqlFaultException {
            skip();
            String type = at() == 0 ? "" : between(0, at());
            while (!done()) {
                clause();
            }
            return new ColumnSql(type, notNull, value, collation, unique, checks);
        }

        private void clause() throws SqlFaultException {
            Optional<String> name =
                    take("CONSTRAINT") ? Optional.of(name("a constraint has no name")) : Optional.empty();
            if (take("DEFAULT")) {
                int start = at();
                part();
                skip();
                value = Optional.of(between(start, at()));
            } else if (take("COLLATE")) {
                collation = Optional.of(String.join(".", path()));
            } else if (take("UNIQUE")) {
                unique = true;
            } else if (take("CHECK") && peek("(")) {
                int start = at() + 1;
                closing();
                checks.add(new Check(name, between(start, at() - 1)));
            } else if (take("NOT") && peek("NULL")) {
                next();
                notNull = true;
            } else if (!take("NULL")) {
                throw outOfPlace();
            }
        }

        /** Goes to the next clause. */
        private void skip() throws SqlFaultException {
            while (!done() && CLAUSES.stream().noneMatch(this::peek)) {
                part();
            }
        }

        private void part() throws SqlFaultException {
            if (done()) {
                throw outOfPlace();
            }
            if (peek("(")) {
                closing();
            } else {
                next();
            }
        }
    }
}
