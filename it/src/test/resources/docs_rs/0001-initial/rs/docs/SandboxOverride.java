package rs.docs;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

/** Limits for the builds of one crate. */
@Stored("sandbox_overrides")
public record SandboxOverride(
        @Key @StoredAs("varchar") String crateName,
        @OrNull Long maxMemoryBytes,
        @OrNull Integer timeoutSeconds,
        @OrNull Integer maxTargets) {}
