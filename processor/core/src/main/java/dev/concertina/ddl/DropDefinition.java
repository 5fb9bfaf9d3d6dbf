package dev.concertina.ddl;

import dev.concertina.schema.Definition;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Drops what a definition made, or takes the attribute away that it gave; never more than that.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-commands.html">SQL commands</a>
 */
public record DropDefinition(Definition definition) implements Ddl {
    private static final Pattern PRIVILEGE = Pattern.compile(
            "^(.*?)(GRANT|REVOKE(?:\\s+GRANT\\s+OPTION\\s+FOR)?)\\s(.+?)\\sON\\s(.+)\\s(TO|FROM)\\s(.+?)(\\s+WITH\\s+GRANT\\s+OPTION)?"
                    + "(\\s+GRANTED\\s+BY\\s.+)?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern UNLOGGED = Pattern.compile("\\sUNLOGGED\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPTIONS = Pattern.compile("\\((.*)\\)\\s*$", Pattern.DOTALL);

    private static final String DEFAULT_STORAGE = """
            BEGIN
                EXECUTE pg_catalog.concat(%s, (
                    SELECT CASE t.typstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END
                    FROM pg_catalog.pg_attribute AS a
                    JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
                    WHERE a.attrelid = %s AND pg_catalog.quote_ident(a.attname) = %s AND a.attnum > 0));
            END
            """;

    @Override
    public void write(SqlWriter out) {
        String identity = definition.identity();
        if (PublicSchema.has(definition)) {
            PublicSchema.reset(definition.kind(), out);
            return;
        }
        switch (definition.kind()) {
            case COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE -> out.sql("DROP TYPE ").sql(identity);
            case STATISTICS_OBJECT -> out.sql("DROP STATISTICS ").sql(identity);
            case COMMENT -> out.sql("COMMENT ON ").sql(identity).sql(" IS NULL");
            case OWNER -> out.sql("ALTER ").sql(identity).sql(" OWNER TO CURRENT_USER");
            case CLUSTER -> out.sql("ALTER ").sql(identity).sql(" SET WITHOUT CLUSTER");
            case GRANT, REVOKE, DEFAULT_PRIVILEGE -> out.sql(turned(definition.sql()));
            case EVENT_TRIGGER_STATE ->
                out.sql("ALTER EVENT TRIGGER ").sql(identity).sql(" ENABLE");
            case INDEX_STATISTICS ->
                out.sql("ALTER INDEX ")
                        .sql(identity.replaceFirst("\\.(\\d+)$", " ALTER COLUMN $1"))
                        .sql(" SET STATISTICS -1");
            case INDEX_OPTIONS ->
                out.sql("ALTER INDEX ").sql(identity).sql(" RESET ").sql(options());
            case SEQUENCE_PERSISTENCE ->
                out.sql("ALTER SEQUENCE ")
                        .sql(identity)
                        .sql(UNLOGGED.matcher(definition.sql()).find() ? " SET LOGGED" : " SET UNLOGGED");
            case STATISTICS_TARGET -> out.sql("ALTER STATISTICS ").sql(identity).sql(" SET STATISTICS -1");
            case OPERATOR_FAMILY_MEMBER ->
                out.sql("ALTER OPERATOR FAMILY ")
                        .sql(identity.replaceFirst(" (OPERATOR|FUNCTION) (\\d+) \\(", " DROP $1 $2 ("));
            case TEXT_SEARCH_MAPPING ->
                out.sql("ALTER TEXT SEARCH CONFIGURATION ")
                        .sql(identity.replaceFirst(" FOR (?=\\S+$)", " DROP MAPPING FOR "));
            case PUBLICATION_MEMBER ->
                out.sql("ALTER PUBLICATION ").sql(identity.replaceFirst(" (TABLE |TABLES IN SCHEMA )", " DROP $1"));
            default -> plainly(out, identity);
        }
    }

    private void plainly(SqlWriter out, String identity) {
        if (definition.kind().isAttribute()) {
            ofRelation(out, SqlWriter.quote(definition.on().orElseThrow()));
        } else {
            String kind = definition.kind().words().toUpperCase(Locale.ROOT);
            out.sql("DROP ").sql(kind).sql(" ").sql(identity);
        }
    }

    private void ofRelation(SqlWriter out, String relation) {
        String identity = definition.identity();
        String part = identity.startsWith(relation + ".") ? identity.substring(relation.length() + 1) : "";
        String table = "ALTER TABLE " + relation;
        String column = table + " ALTER COLUMN " + part;
        switch (definition.kind()) {
            case COLUMN_STORAGE ->
                out.sql("DO ")
                        .dollarQuoted(DEFAULT_STORAGE.formatted(
                                SqlWriter.quoteLiteral(column + " SET STORAGE "),
                                new SqlWriter().regclass(definition.on().orElseThrow()),
                                SqlWriter.quoteLiteral(part)));
            case COLUMN_COMPRESSION -> out.sql(column).sql(" SET COMPRESSION DEFAULT");
            case COLUMN_STATISTICS -> out.sql(column).sql(" SET STATISTICS -1");
            case COLUMN_OPTIONS -> out.sql(column).sql(" RESET ").sql(options());
            case VIEW_COLUMN_DEFAULT ->
                out.sql(column.replaceFirst("TABLE", "VIEW")).sql(" DROP DEFAULT");
            case TYPED_TABLE -> out.sql(table).sql(" NOT OF");
            case CONSTRAINT -> out.sql(table).sql(" DROP CONSTRAINT ").sql(before(" ON " + relation));
            case REPLICA_IDENTITY -> out.sql(table).sql(" REPLICA IDENTITY DEFAULT");
            case ROW_SECURITY -> out.sql(table).sql(" DISABLE ROW LEVEL SECURITY");
            case FORCED_ROW_SECURITY -> out.sql(table).sql(" NO FORCE ROW LEVEL SECURITY");
            case TRIGGER_STATE -> out.sql(table).sql(" ENABLE TRIGGER ").sql(before(" ON " + relation));
            case RULE_STATE -> out.sql(table).sql(" ENABLE RULE ").sql(before(" ON " + relation));
            case INHERITANCE -> out.sql("ALTER TABLE ").sql(identity.replaceFirst(" INHERIT ", " NO INHERIT "));
            default -> throw new IllegalStateException("No statement takes a " + definition.id() + " away");
        }
    }

    private String before(String end) {
        return definition.identity().substring(0, definition.identity().length() - end.length());
    }

    /** Their names alone. */
    private String options() {
        Matcher options = OPTIONS.matcher(definition.sql());
        if (!options.find()) {
            throw new IllegalStateException("The " + definition.id() + " sets no option");
        }
        return Pattern.compile(",")
                .splitAsStream(options.group(1))
                .map(o -> o.replaceFirst("=.*", "").strip())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** What takes back what a statement gives, or gives what it takes. */
    private static String turned(String sql) {
        Matcher privilege = PRIVILEGE.matcher(sql);
        if (!privilege.matches()) {
            throw new IllegalStateException("A privilege is neither granted nor revoked in: " + sql);
        }
        boolean grant = privilege.group(5).equalsIgnoreCase("to");
        return privilege.group(1) + (grant ? "REVOKE " : "GRANT ")
                + privilege.group(3).strip() + " ON " + privilege.group(4).strip() + (grant ? " FROM " : " TO ")
                + privilege.group(6).strip();
    }

    @Override
    public Lock lock() {
        return DefinitionLock.ofDrop(definition);
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
