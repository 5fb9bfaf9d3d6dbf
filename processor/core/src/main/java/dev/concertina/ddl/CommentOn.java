package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/**
 * Sets or removes a comment.
 *
 * @param column given exactly if the target is one
 * @param text empty to remove it
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-comment.html">COMMENT</a>
 */
public record CommentOn(Target target, QualifiedName object, Optional<Name> column, Optional<String> text)
        implements Ddl {
    public CommentOn {
        if ((target == Target.COLUMN) != column.isPresent()) {
            throw new IllegalArgumentException("A comment on \"" + object
                    + "\" names a column, or is on one, but not both." + " Give a column exactly with COLUMN.");
        }
    }

    @Override
    public void write(SqlWriter out) {
        out.sql("COMMENT ON ").sql(target.name()).sql(" ").name(object);
        column.ifPresent(c -> out.sql(".").name(c));
        out.sql(" IS ");
        text.ifPresentOrElse(out::literal, () -> out.sql("NULL"));
    }

    @Override
    public Lock lock() {
        return target.isRelation() ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.NONE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
