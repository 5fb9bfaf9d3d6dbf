package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A domain of PostgreSQL. Each column whose member has this class or record as its type is of the domain.
 *
 * Its conditions are {@link CheckThat} on the same class, over {@code VALUE}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createdomain.html">CREATE DOMAIN</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Domain {
    /** The name of the domain; the simple name of the class in snake case if left out. */
    String value() default "";

    /** The schema; that of the option {@code concertina.schema} if left out. */
    String schema() default "";

    /** The type beneath; that of the only component of a record if left out. */
    String type() default "";

    /** Whether it refuses NULL. A column that is NOT NULL is the better choice. */
    boolean notNull() default false;

    /** Its default, an SQL expression. */
    String defaultsTo() default "";

    /** Its collation. */
    String collation() default "";

    /** The comment on the domain in the database. */
    String comment() default "";
}
