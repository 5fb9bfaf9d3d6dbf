package dev.concertina.script;

import java.util.List;

/** What a script does, unit by unit. */
public final class Units {
    private Units() {}

    /**
     * The script's one transaction, or the units that it runs outside one, read while they are asked for.
     *
     * @throws ScriptException if a placeholder has no value, or on the way, if its transactions do not open and close as its
     *     header says
     */
    public static Iterable<Unit> of(Script script) {
        List<Problem> unknown = script.unknownPlaceholders();
        if (!unknown.isEmpty()) {
            throw new ScriptException(unknown);
        }
        if (!script.header().transactional()) {
            return () -> new UnitReader(script, Units::refuse);
        }
        UnitReader.check(script, Units::refuse);
        return script.statements().iterator().hasNext()
                ? List.of(new Unit.Transaction(script.statements()))
                : List.of();
    }

    private static void refuse(Problem problem) {
        throw new ScriptException(List.of(problem));
    }
}
