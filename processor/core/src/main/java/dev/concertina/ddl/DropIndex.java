package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Drops an index that backs no constraint.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropindex.html">DROP INDEX</a>
 */
public record DropIndex(QualifiedName index, boolean concurrently) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql(concurrently ? "DROP INDEX CONCURRENTLY " : "DROP INDEX ").name(index);
    }

    @Override
    public Lock lock() {
        return concurrently ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }

    @Override
    public boolean transactional() {
        return !concurrently;
    }
}
