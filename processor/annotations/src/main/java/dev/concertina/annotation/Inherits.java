package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * From which tables this one inherits: its rows are rows of theirs as well, and it has all their columns, which the class
 * declares, too. Keys, indexes and foreign keys are not inherited.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-inherit.html">Inheritance</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Inherits {
    /** The classes of the parents, in order. */
    Class<?>[] value();

    /**
     * Inherited columns that are the table's own as well, so that they stay when the parents' go: those that it had before
     * it inherited, for instance.
     */
    String[] own() default {};
}
