package dev.concertina.script;

import dev.concertina.parse.Statement;
import java.util.Iterator;

/** How much there is in a script. */
public record Extent(int units, int statements) {
    /**
     * Counts, one statement after the other.
     *
     * @throws ScriptException as {@link Units#of} does
     */
    public static Extent of(Script script) {
        int units = 0;
        int statements = 0;
        for (Unit unit : Units.of(script)) {
            units++;
            for (Iterator<Statement> rest = unit.statements().iterator(); rest.hasNext(); rest.next()) {
                statements++;
            }
        }
        return new Extent(units, statements);
    }
}
