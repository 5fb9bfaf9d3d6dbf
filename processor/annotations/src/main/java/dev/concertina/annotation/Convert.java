package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the values of a column change when its type does, or when it is {@link RenamedFrom} another.
 *
 * Both expressions are SQL and must be immutable: the database keeps old and new column in step with them while both
 * versions of the code run. They should have an answer for every value, if only NULL: where one fails, so does the client's
 * statement that wrote the value.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Convert {
    /** The new value, over the old column. */
    String up();

    /** The old value, over the new column. */
    String down();
}
