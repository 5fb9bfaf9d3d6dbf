/**
 * What a folder of migrations becomes when classes change, when a contract's time has come, or when a purge is due: texts
 * of new files and of {@code schema.json}, which a shell writes.
 */
@NullMarked
package dev.concertina.workspace;

import org.jspecify.annotations.NullMarked;
