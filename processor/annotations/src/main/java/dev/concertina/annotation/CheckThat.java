package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A check constraint: an SQL condition over the columns of a row, or over {@code VALUE} in a {@link Domain}.
 *
 * On a member, <code>{column}</code> stands for the name of its column, quoted where needed, so that one text serves
 * wherever the member is inlined or inherited.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-CHECK-CONSTRAINTS">Check constraints</a>
 */
@Repeatable(CheckThat.All.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface CheckThat {
    /** The condition, in SQL. */
    String value();

    /** The name of the constraint; {@code orders_total_check}, or {@code orders_check} when the condition names several columns, if left out, as PostgreSQL would name it. */
    String name() default "";

    /** Whether partitions and children are exempt. */
    boolean noInherit() default false;

    /** Holds several of them; the compiler writes it. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface All {
        CheckThat[] value();
    }
}
