package rs.docs;

import dev.concertina.annotation.NativeEnum;
import dev.concertina.annotation.StoredAs;

/** Who an owner is. */
@NativeEnum
public enum OwnerKind {
    @StoredAs("user")
    USER,
    @StoredAs("team")
    TEAM
}
