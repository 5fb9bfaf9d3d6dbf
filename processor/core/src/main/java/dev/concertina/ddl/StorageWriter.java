package dev.concertina.ddl;

import dev.concertina.schema.Name;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Renders storage parameters.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS">Storage
 *     parameters</a>
 */
final class StorageWriter {
    private static final Pattern BARE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|on|off|true|false|auto");

    private StorageWriter() {}

    /** {@code  WITH (name = value)} with a space before it; nothing if there are none. */
    static SqlWriter with(SqlWriter out, Map<String, String> parameters) {
        return parameters.isEmpty() ? out : assignments(out.sql(" WITH "), parameters);
    }

    static SqlWriter assignments(SqlWriter out, Map<String, String> parameters) {
        String separator = "(";
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            name(out.sql(separator), parameter.getKey()).sql(" = ");
            String value = parameter.getValue();
            out.sql(BARE.matcher(value).matches() ? value : SqlWriter.quoteLiteral(value));
            separator = ", ";
        }
        return out.sql(")");
    }

    static SqlWriter names(SqlWriter out, Collection<String> parameters) {
        String separator = "(";
        for (String parameter : parameters) {
            name(out.sql(separator), parameter);
            separator = ", ";
        }
        return out.sql(")");
    }

    /** Only whether a table counts as a catalog matters to readers. */
    static Lock lock(Collection<String> parameters) {
        return parameters.contains("user_catalog_table") ? Lock.ACCESS_EXCLUSIVE : Lock.SHARE_UPDATE_EXCLUSIVE;
    }

    /** A parameter of the TOAST table has a prefix, which is no part of the name. */
    private static SqlWriter name(SqlWriter out, String parameter) {
        int point = parameter.indexOf('.');
        if (point > 0) {
            out.name(Name.of(parameter.substring(0, point))).sql(".");
        }
        return out.name(Name.of(parameter.substring(point + 1)));
    }
}
