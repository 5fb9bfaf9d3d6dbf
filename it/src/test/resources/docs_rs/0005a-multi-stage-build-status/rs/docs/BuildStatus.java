package rs.docs;

import dev.concertina.annotation.NativeEnum;
import dev.concertina.annotation.StoredAs;

/** How far a build has come. */
@NativeEnum
public enum BuildStatus {
    @StoredAs("in_progress")
    IN_PROGRESS,
    @StoredAs("success")
    SUCCESS,
    @StoredAs("failure")
    FAILURE
}
