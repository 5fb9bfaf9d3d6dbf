package dev.concertina.script;

import dev.concertina.parse.SqlSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** What a script does, unit by unit. */
public final class Units {
    private Units() {}

    /**
     * The script's one transaction, or the units that it runs outside one.
     *
     * @throws ScriptException if its transactions do not open and close as its header says, or a placeholder has no value
     */
    public static List<Unit> of(Script script) {
        List<Problem> problems = new ArrayList<>(script.unknownPlaceholders());
        List<Unit> units = new ArrayList<>();
        try {
            units.addAll(UnitsReader.read(script, problems));
        } catch (SqlSyntaxException e) {
            problems.add(Problem.of(script.file(), e));
        }
        if (!problems.isEmpty()) {
            throw new ScriptException(problems);
        }
        return units;
    }
}
