package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Objects as their SQL stands in a resource: functions, triggers, policies, rules, types, grants, comments and whatever
 * else has no annotation of its own. What belongs to one table best stands on the class of that table, all else on any
 * class or interface.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-commands.html">SQL commands</a>
 */
@Repeatable(SqlObjects.All.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SqlObjects {
    /** The path of the file among the resources, with slashes: {@code db/triggers.sql}. */
    String resource();

    /** Holds several of them; the compiler writes it. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {
        SqlObjects[] value();
    }
}
