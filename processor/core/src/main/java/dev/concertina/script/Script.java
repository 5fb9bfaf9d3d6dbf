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
 * @param placeholders what its placeholders stand for, if its header says that it has some
 */
public record Script(FileName name, String file, String text, Header header, String body, Placeholders placeholders) {
    /**
     * Reads a script.
     *
     * @throws ScriptException if the header or the text cannot be followed
     */
    public static Script read(FileName name, String file, String text) {
        List<Problem> problems = new ArrayList<>();
        Script script = read(name, file, text, Placeholders.NONE, problems);
        if (!problems.isEmpty()) {
            throw new ScriptException(problems);
        }
        return script;
    }

    /** Reads a script as far as possible, adding what is wrong to the list. */
    static Script read(FileName name, String file, String text, Placeholders placeholders, List<Problem> problems) {
        String normal = ScriptText.normalise(text);
        ScriptText.check(file, normal).ifPresent(problems::add);
        HeaderReader.Result header = HeaderReader.read(file, normal, problems);
        Script script = new Script(name, file, normal, header.header(), normal.substring(header.end()), placeholders);
        try {
            UnitsReader.read(script, problems);
        } catch (SqlSyntaxException e) {
            problems.add(Problem.of(file, e));
        }
        return script;
    }

    /** What runs: the text with its placeholders replaced, on as many lines as the file has. */
    public String sql() {
        return header.placeholders() ? placeholders.replaced(text) : text;
    }

    /** The placeholders in it that have no value. */
    public List<Problem> unknownPlaceholders() {
        return header.placeholders() ? placeholders.unknown(file, text) : List.of();
    }

    /** A message about it without the values of its placeholders, which may be secrets. */
    public String masked(String message) {
        return header.placeholders() ? placeholders.masked(message) : message;
    }

    /** The hash by which it is known: that of the file as it stands, whatever its placeholders stand for. */
    public String checksum() {
        return Checksum.of(text);
    }

    /** The same statements under another name and header; a script that had no header gets none. */
    Script moved(FileName name, String file, Header header) {
        boolean bare = body.length() == text.length();
        String moved = bare ? text : HeaderWriter.write(header) + body;
        return new Script(name, file, moved, bare ? this.header : header, body, placeholders);
    }
}
