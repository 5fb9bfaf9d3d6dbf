package dev.concertina.script;

import java.util.List;

/**
 * Statements that share a reason.
 *
 * @param why stands as a comment above them
 * @param statements with or without their semicolon; none if the reason is that nothing is to be done
 * @param atomicGroup whether they are one transaction of a script that is not
 */
public record Section(String why, List<String> statements, boolean atomicGroup) {
    public Section {
        statements = List.copyOf(statements);
    }
}
