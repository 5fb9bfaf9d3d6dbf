package dev.concertina.script;

import dev.concertina.parse.SqlSyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * One migration file.
 *
 * @param name what the file's name says
 * @param file the file's name itself
 * @param text the whole, with LF as line end
 * @param header what the text says about itself
 * @param body the text after the header's lines
 */
public record Script(FileName name, String file, String text, Header header, String body) {
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
        String normal = ScriptText.normalise(text);
        ScriptText.check(file, normal).ifPresent(problems::add);
        HeaderReader.Result header = HeaderReader.read(file, normal, problems);
        Script script = new Script(name, file, normal, header.header(), normal.substring(header.end()));
        try {
            UnitsReader.read(script, problems);
        } catch (SqlSyntaxException e) {
            problems.add(Problem.of(file, e));
        }
        return script;
    }

    /** The hash by which it is known. */
    public String checksum() {
        return Checksum.of(text);
    }

    /** The same statements under another name and header; a script that had no header gets none. */
    Script moved(FileName name, String file, Header header) {
        boolean bare = body.length() == text.length();
        String moved = bare ? text : HeaderWriter.write(header) + body;
        return new Script(name, file, moved, bare ? this.header : header, body);
    }
}
