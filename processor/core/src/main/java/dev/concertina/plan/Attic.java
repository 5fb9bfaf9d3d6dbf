package dev.concertina.plan;

import dev.concertina.ddl.EnsureAttic;

/** The schema that takes what is retired as a whole; the catalog comparison does not see it. */
final class Attic {
    private Attic() {}

    /** Makes it where it is missing; an attic that is there stays. */
    static Unit unit() {
        return Unit.of("What is retired needs its place; it stays for others when this is undone.", new EnsureAttic());
    }
}
