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
 */
public record Script(FileName name, String file, ScriptSource source, Header header, int body) {
    /**
     * Reads a script.
     *
     * @throws ScriptException if the header or the text cannot be followed
     */
    public static Script read(FileName name, String file, String text) {
        List<Problem> problems = new ArrayList<>();
        Script script = read(name, file, text, problems);
        if (!problems.isEmpty()) {
            throw new ScriptException(problems);
        }
        return script;
    }

    /** Reads a script as far as possible, adding what is wrong to the list. */
    static Script read(FileName name, String file, String text, List<Problem> problems) {
        return read(name, file, ScriptSource.of(text), problems);
    }

    /** The same of a text that need not be in memory. */
    static Script read(FileName name, String file, ScriptSource source, List<Problem> problems) {
        source.problem(file).ifPresent(problems::add);
        HeaderReader.Result header = HeaderReader.read(file, source, problems);
        Script script = new Script(name, file, source, header.header(), header.end());
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

    /**
     * Its statements, read while they are asked for.
     *
     * @throws ScriptException on the way, if it cannot be cut into statements
     */
    public Iterable<Statement> statements() {
        return Statements.all(this);
    }

    /** The hash by which it is known. */
    public String checksum() {
        return source.checksum();
    }

    /** The same statements under another name and header; a script that had no header gets none. */
    Script moved(FileName name, String file, Header header) {
        if (body == 0) {
            return new Script(name, file, source, this.header, body);
        }
        String text = text();
        String written = HeaderWriter.write(header);
        String moved = written + text.substring(Math.min(body, text.length()));
        return new Script(name, file, ScriptSource.of(moved), header, written.length());
    }
}
