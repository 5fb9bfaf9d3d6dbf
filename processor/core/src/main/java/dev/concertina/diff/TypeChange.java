package dev.concertina.diff;

import dev.concertina.schema.DataType;
import dev.concertina.schema.Domain;
import dev.concertina.schema.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What it takes to give a column another type. The decision table of all pairs of types; what is SAFE was measured on a
 * server: neither the table nor its indexes get a new file.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES">ALTER TABLE, notes</a>
 */
public enum TypeChange {
    /** Only the catalog changes; every old value is a new one as it stands. */
    SAFE,
    /** Both types take and give what a JDBC client binds and reads; the server casts in assignments both ways. */
    COMPATIBLE,
    /** A client written for one type fails on the other. */
    INCOMPATIBLE;

    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "name");
    private static final Set<String> BITS = Set.of("bit", "bit varying");
    private static final Set<String> ADDRESSES = Set.of("cidr", "inet");
    private static final Set<String> JSONS = Set.of("json", "jsonb");
    private static final int FULL_PRECISION = 6;

    /** Which size each integer type has; the key types that can grow. */
    private static final Map<String, Integer> INTEGERS = Map.of("smallint", 2, "integer", 4, "bigint", 8);

    /** The class of a change between two types; a domain is like no other type. */
    public static TypeChange between(DataType from, DataType to) {
        if (from.equals(to)) {
            return SAFE;
        }
        if (from.array() != to.array()) {
            return INCOMPATIBLE;
        }
        if (from.array()) {
            TypeChange elements = between(from.element(), to.element());
            return elements == SAFE ? COMPATIBLE : elements;
        }
        return from.schema().isPresent() || to.schema().isPresent() ? extension(from, to) : builtin(from, to);
    }

    /** The same, where a domain stands for the type beneath it; its checks must be proved, so it is never SAFE. */
    static TypeChange between(DataType from, Schema before, DataType to, Schema after) {
        DataType plainFrom = beneath(from, before);
        DataType plainTo = beneath(to, after);
        TypeChange plain = between(plainFrom, plainTo);
        boolean domains = !plainFrom.equals(from) || !plainTo.equals(to);
        return domains && plain == SAFE && !from.equals(to) ? COMPATIBLE : plain;
    }

    /** Whether both are integers and the second is larger. */
    static boolean grows(DataType from, DataType to) {
        return isInteger(from) && isInteger(to) && size(from) < size(to);
    }

    static boolean isInteger(DataType type) {
        return type.schema().isEmpty() && !type.array() && INTEGERS.containsKey(type.name());
    }

    private static int size(DataType type) {
        return INTEGERS.getOrDefault(type.name(), 0);
    }

    private static DataType beneath(DataType type, Schema schema) {
        DataType current = type;
        Optional<Domain> domain = domain(current, schema);
        while (domain.isPresent() && !current.array()) {
            current = domain.get().type();
            domain = domain(current, schema);
        }
        return current;
    }

    private static Optional<Domain> domain(DataType type, Schema schema) {
        return type.userType().map(schema.domains()::get);
    }

    private static TypeChange extension(DataType from, DataType to) {
        if (from.schema().equals(to.schema()) && from.name().equals(to.name())) {
            return COMPATIBLE;
        }
        boolean foldsCase = (from.name().equals("citext") && from.schema().isPresent() && isText(to))
                || (to.name().equals("citext") && to.schema().isPresent() && isText(from));
        return foldsCase ? COMPATIBLE : INCOMPATIBLE;
    }

    private static TypeChange builtin(DataType from, DataType to) {
        if (from.name().equals(to.name())) {
            return modifiers(from, to);
        }
        if (isText(from) && isText(to)) {
            return isVarying(from) && isVarying(to) && to.modifiers().isEmpty() ? SAFE : COMPATIBLE;
        }
        if (from.name().equals("cidr") && to.name().equals("inet")) {
            return SAFE;
        }
        boolean alike = both(NUMBERS, from, to)
                || both(BITS, from, to)
                || both(ADDRESSES, from, to)
                || both(JSONS, from, to)
                || (from.name().startsWith("interval") && to.name().startsWith("interval"));
        return alike ? COMPATIBLE : INCOMPATIBLE;
    }

    private static TypeChange modifiers(DataType from, DataType to) {
        boolean wider = switch (from.name()) {
            case "character varying", "bit varying" ->
                to.modifiers().isEmpty() || number(from.modifiers()) <= number(to.modifiers());
            case "numeric" -> to.modifiers().isEmpty() || widerNumeric(from, to);
            case "character", "bit" -> false;
            default -> precision(from) <= precision(to);
        };
        return wider ? SAFE : COMPATIBLE;
    }

    private static boolean widerNumeric(DataType from, DataType to) {
        if (from.modifiers().isEmpty()) {
            return false;
        }
        String[] old = from.modifiers().split(",");
        String[] wanted = to.modifiers().split(",");
        return number(scale(old)) == number(scale(wanted)) && number(old[0]) <= number(wanted[0]);
    }

    private static String scale(String[] modifiers) {
        return modifiers.length > 1 ? modifiers[1] : "0";
    }

    /** A varying type without a length is the longest. */
    private static int number(String modifier) {
        return modifier.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(modifier.strip());
    }

    private static int precision(DataType type) {
        return type.modifiers().isEmpty() ? FULL_PRECISION : number(type.modifiers());
    }

    private static boolean isText(DataType type) {
        return type.schema().isEmpty() && TEXTS.contains(type.name());
    }

    private static boolean isVarying(DataType type) {
        return type.name().equals("text") || type.name().equals("character varying");
    }

    private static boolean both(Set<String> family, DataType from, DataType to) {
        return family.contains(from.name()) && family.contains(to.name());
    }
}
