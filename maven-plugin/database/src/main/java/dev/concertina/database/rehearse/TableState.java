package dev.concertina.database.rehearse;

import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/**
 * One table through a file's way up and back.
 *
 * @param before what it held before; empty if it was not there
 * @param after what it held behind the way up
 * @param back what it held behind the way back
 */
public record TableState(
        QualifiedName table, Optional<RowState> before, Optional<RowState> after, Optional<RowState> back) {}
