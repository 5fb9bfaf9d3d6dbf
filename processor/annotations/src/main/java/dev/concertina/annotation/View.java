package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A view or a materialized view, as its SQL stands in a resource, with what belongs to it: indexes, comments, grants,
 * triggers. It may stand on a class or an interface.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">CREATE VIEW</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {
    /** The path of the file among the resources, with slashes: {@code db/film_list.sql}. */
    String resource();
}
