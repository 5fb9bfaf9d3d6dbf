package dev.concertina.script;

import dev.concertina.parse.Position;
import dev.concertina.parse.SplitScript;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import java.util.List;

/** Writes a script as a careful administrator would: a header, then a reason above each statement or group. */
public final class ScriptWriter {
    private final StringBuilder out = new StringBuilder();
    private final boolean transactional;

    private ScriptWriter(boolean transactional) {
        this.transactional = transactional;
    }

    /**
     * The text of a file, which {@link Units} reads back as the same statements.
     *
     * @throws IllegalArgumentException if a statement is none or several
     * @throws ScriptException if a character has no place in a script
     */
    public static String write(Header header, List<Section> sections) {
        ScriptWriter writer = new ScriptWriter(header.transactional());
        writer.out.append(HeaderWriter.write(header));
        sections.forEach(writer::section);
        String text = writer.out.toString();
        String file = header.change().map(Object::toString).orElse("script");
        ScriptText.check(file, text, Position.START).ifPresent(p -> {
            throw new ScriptException(List.of(p));
        });
        return text;
    }

    private void section(Section section) {
        out.append('\n');
        if (!section.why().isBlank()) {
            out.append(Comment.lines(section.why()));
        }
        boolean group =
                section.atomicGroup() && !transactional && !section.statements().isEmpty();
        if (group) {
            out.append("BEGIN;\n");
        }
        boolean apart = section.statements().stream().anyMatch(s -> s.strip().contains("\n"));
        String between = "";
        for (String statement : section.statements()) {
            out.append(between).append(terminated(statement)).append('\n');
            between = apart ? "\n" : "";
        }
        if (group) {
            out.append("COMMIT;\n");
        }
    }

    private static String terminated(String text) {
        SplitScript split = StatementSplitter.split(ScriptText.normalise(text).strip());
        if (split.statements().size() != 1) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" holds " + split.statements().size()
                            + " statements, so the reason above would not be about one. Give one at a time.");
        }
        Statement statement = split.statements().get(0);
        String after = statement.trail().isEmpty() ? split.tail() : "";
        return (statement.lead() + statement.text()).strip() + ";" + (after.isBlank() ? "" : " " + after.strip());
    }
}
