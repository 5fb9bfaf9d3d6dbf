package dev.concertina.lint;

import dev.concertina.parse.Fact;
import dev.concertina.parse.Recogniser;
import dev.concertina.parse.Statement;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptException;
import java.util.function.Consumer;

/** Reads the statements of a script, and which of them stand in one transaction. */
final class ScriptReading {
    private ScriptReading() {}

    /** As far as it can be cut into statements; the folder's problems say where it cannot. */
    static void read(Script script, Consumer<Read> reads) {
        boolean whole = script.header().transactional();
        boolean open = false;
        int transaction = 0;
        try {
            for (Statement statement : script.statements()) {
                Fact fact = Recogniser.read(statement);
                if (fact instanceof Fact.Transaction control) {
                    open = control.command().equals("begin")
                            || control.command().equals("start");
                    transaction++;
                } else if (!whole && !open) {
                    transaction++;
                }
                reads.accept(new Read(statement, fact, whole || open, transaction));
            }
        } catch (ScriptException e) {
            return;
        }
    }
}
