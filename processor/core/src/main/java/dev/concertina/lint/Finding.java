package dev.concertina.lint;

import dev.concertina.parse.Position;

/**
 * What a rule says about a place in a script.
 *
 * @param rule its id, which names its page, too
 * @param file the script's name
 * @param position in the file; line 1, column 1 if it is about the file as a whole
 * @param object what it is about, in a form that stays when lines move: {@code public.orders.note}
 * @param line the text of the line where it begins; empty if it is about the file as a whole
 * @param fact what is there
 * @param effect what follows from it
 * @param remedy what to write instead
 */
public record Finding(
        String rule,
        Severity severity,
        String file,
        Position position,
        String object,
        String line,
        String fact,
        String effect,
        String remedy) {
    /** The three parts on one line. */
    public String message() {
        return fact + "; " + effect + ". " + remedy + ".";
    }

    /** The same with another severity. */
    public Finding with(Severity other) {
        return new Finding(rule, other, file, position, object, line, fact, effect, remedy);
    }
}
