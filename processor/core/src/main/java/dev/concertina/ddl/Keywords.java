package dev.concertina.ddl;

import java.util.Set;

/**
 * The words that cannot stand unquoted wherever a name can: every keyword of PostgreSQL 14 to 18 that is not unreserved.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">SQL key words</a>
 */
final class Keywords {
    private static final String RESERVED = "all analyse analyze and any array as asc asymmetric both case cast check"
            + " collate column constraint create current_catalog current_date current_role current_time"
            + " current_timestamp current_user default deferrable desc distinct do else end except false fetch for"
            + " foreign from grant group having in initially intersect into lateral leading limit localtime"
            + " localtimestamp not null offset on only or order placing primary references returning select"
            + " session_user some symmetric system_user table then to trailing true union unique user using variadic"
            + " when where window with";

    private static final String TYPE_OR_FUNCTION = "authorization binary collation concurrently cross current_schema"
            + " freeze full ilike inner is isnull join left like natural notnull outer overlaps right similar"
            + " tablesample verbose";

    private static final String COLUMN = "between bigint bit boolean char character coalesce dec decimal exists"
            + " extract float greatest grouping inout int integer interval json json_array json_arrayagg json_exists"
            + " json_object json_objectagg json_query json_scalar json_serialize json_table json_value least"
            + " merge_action national nchar none normalize nullif numeric out overlay position precision real row"
            + " setof smallint substring time timestamp treat trim values varchar xmlattributes xmlconcat xmlelement"
            + " xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable";

    private static final Set<String> WORDS = Set.of((RESERVED + " " + TYPE_OR_FUNCTION + " " + COLUMN).split(" "));

    private Keywords() {}

    static boolean contain(String word) {
        return WORDS.contains(word);
    }
}
