package dev.concertina.script;

import dev.concertina.parse.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One migration file.
 *
 * @param name what the file's name says
 * @param file the file's name itself
 * @param header what the text says about itself
 * @param body where the text after the header's lines begins
 * @param placeholders what its placeholders stand for, if its header says that it has some
 */
public record Script(
        FileName name, String file, ScriptSource source, Header header, int body, Placeholders placeholders) {
    /**
     * Reads a script.
     *
     * @throws ScriptException if the header or the text cannot be followed
     */
    public static Script read(FileName name, String file, String text) {
        List<Problem> problems = new ArrayList<>();
        Script script = read(name, file, ScriptSource.of(text), Placeholders.NONE, problems);
        if (!problems.isEmpty()) {
            throw new ScriptException(problems);
        }
        return script;
    }

    /** Reads a script as far as possible, adding what is wrong to the list. */
    static Script read(
            FileName name, String file, ScriptSource source, Placeholders placeholders, List<Problem> problems) {
        source.problem(file).ifPresent(problems::add);
        HeaderReader.Result header = HeaderReader.read(file, source, problems);
        Script script = new Script(name, file, source, header.header(), header.end(), placeholders);
        try {
            UnitReader.check(script, problems::add);
        } catch (ScriptException e) {
            problems.addAll(e.problems());
        }
        return script;
    }

    /** The whole, with LF as line end. */
    public String text() {
        return source.text();
    }

    /** What runs: the text with its placeholders replaced, on as many lines as the file has. */
    ScriptSource sql() {
        return header.placeholders() ? ScriptSource.of(placeholders.replaced(text())) : source;
    }

    /**
     * The statements that run, read while they are asked for.
     *
     * @throws ScriptException on the way, if it cannot be cut into statements
     */
    public Iterable<Statement> statements() {
        return Statements.all(this);
    }

    /** The placeholders in it that have no value. */
    public List<Problem> unknownPlaceholders() {
        return header.placeholders() ? placeholders.unknown(file, text()) : List.of();
    }

    /** A message about it without the values of its placeholders, which may be secrets. */
    public String masked(String message) {
        return header.placeholders() ? placeholders.masked(message) : message;
    }

    /** The hash by which it is known: that of the file as it stands, whatever its placeholders stand for. */
    public String checksum() {
        return source.checksum();
    }

    /** The same statements under another name and header; a script that had no header gets none. */
    Script moved(FileName name, String file, Header header) {
        if (body == 0) {
            return new Script(name, file, source, this.header, body, placeholders);
        }
        String text = text();
        String written = HeaderWriter.write(header);
        String moved = written + text.substring(Math.min(body, text.length()));
        return new Script(name, file, ScriptSource.of(moved), header, written.length(), placeholders);
    }
}
