package dev.concertina.database.catalog;

import dev.concertina.schema.DataType;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The current row of a catalog query, in the model's terms. */
final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** An oid; 0 for NULL. */
    long oid(String column) throws SQLException {
        return result.getLong(column);
    }

    /** A number; 0 for NULL. */
    long number(String column) throws SQLException {
        return result.getLong(column);
    }

    /** A truth value; false for NULL. */
    boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    /** A one-letter code; a space for NULL or none. */
    char code(String column) throws SQLException {
        String text = result.getString(column);
        return text == null || text.isEmpty() ? ' ' : text.charAt(0);
    }

    Optional<String> text(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    /** A text that the catalog cannot lack. */
    String some(String column) throws SQLException {
        return text(column)
                .orElseThrow(() -> new SQLException("The catalog query returned no \"" + column
                        + "\"; an object was dropped while the catalog was read. Read again."));
    }

    Name name(String column) throws SQLException {
        return Name.of(some(column));
    }

    QualifiedName qualified(String schema, String name) throws SQLException {
        return new QualifiedName(name(schema), name(name));
    }

    Optional<QualifiedName> maybeQualified(String schema, String name) throws SQLException {
        return text(name).isEmpty() ? Optional.empty() : Optional.of(qualified(schema, name));
    }

    /** A type as {@code format_type} prints it; {@code builtin} says whether it is one of {@code pg_catalog}. */
    DataType type(String column, String builtin) throws SQLException {
        DataType type = DataType.parse(some(column));
        return flag(builtin) && type.schema().isPresent()
                ? new DataType(Optional.empty(), type.name(), type.modifiers(), type.array())
                : type;
    }

    /** Texts of an array; empty for NULL. */
    List<String> texts(String column) throws SQLException {
        Array array = result.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(Object::toString)
                        .toList();
    }

    List<Name> names(String column) throws SQLException {
        return texts(column).stream().map(Name::of).toList();
    }

    /** Numbers of an array; empty for NULL. */
    List<Integer> numbers(String column) throws SQLException {
        return texts(column).stream().map(Integer::valueOf).toList();
    }

    /** Options of the form {@code name=value}. */
    Map<String, String> options(String column) throws SQLException {
        Map<String, String> options = new TreeMap<>();
        for (String option : texts(column)) {
            int equals = option.indexOf('=');
            options.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return options;
    }
}
