package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the rows of a table are spread over its {@link Partition}s: exactly one of the three is given.
 *
 * A key is a column or an expression, written as for {@link IndexOn}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html">Table partitioning</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PartitionedBy {
    /** The keys of a table that is partitioned by range. */
    String[] range() default {};

    /** The key of a table that is partitioned by list. */
    String[] list() default {};

    /** The keys of a table that is partitioned by hash. */
    String[] hash() default {};
}
