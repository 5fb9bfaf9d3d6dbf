package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The line before an UPDATE that is to run in batches: {@code -- concertina:batch table=shop.orders key=id}.
 *
 * @param key the columns by which batches are cut; empty for {@code ctid}
 */
public record BatchLine(QualifiedName table, List<Name> key) {
    private static final String START = "-- concertina:batch table=";
    private static final String KEY = " key=";
    private static final String NO_KEY = "ctid";

    public BatchLine {
        key = List.copyOf(key);
    }

    /** The line, without its end. */
    public String text() {
        String columns = key.stream().map(BatchLine::quote).collect(Collectors.joining(","));
        return START + quote(table.schema()) + "." + quote(table.name()) + KEY + (key.isEmpty() ? NO_KEY : columns);
    }

    /** What a line says; empty if it is another line. */
    public static Optional<BatchLine> parse(String line) {
        String text = line.strip();
        if (!text.startsWith(START)) {
            return Optional.empty();
        }
        List<String> table = new ArrayList<>();
        int end = names(text, START.length(), '.', table);
        List<String> key = new ArrayList<>();
        if (text.startsWith(KEY, end)) {
            end = names(text, end + KEY.length(), ',', key);
        }
        if (table.size() != 2 || key.isEmpty() || end != text.length()) {
            throw new IllegalArgumentException("\"" + text + "\" is no batch line, so its UPDATE cannot be cut into"
                    + " batches. Write: " + START + "schema.table" + KEY + "column,column");
        }
        boolean none = key.equals(List.of(NO_KEY)) && text.endsWith(KEY + NO_KEY);
        return Optional.of(new BatchLine(
                QualifiedName.of(table.get(0), table.get(1)),
                none ? List.of() : key.stream().map(Name::of).toList()));
    }

    /** A name on one line, whatever it contains; ctid is quoted where it is a column. */
    private static String quote(Name name) {
        if (name.text().equals(NO_KEY)) {
            return '"' + NO_KEY + '"';
        }
        if (name.text().chars().noneMatch(BatchLine::breaksLine)) {
            return SqlWriter.quote(name);
        }
        StringBuilder out = new StringBuilder("U&\"");
        name.text().chars().forEach(c -> {
            if (breaksLine(c) || c == '\\') {
                out.append('\\').append(String.format("%04x", c));
            } else {
                out.append(c == '"' ? "\"\"" : Character.toString(c));
            }
        });
        return out.append('"').toString();
    }

    private static boolean breaksLine(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }

    /** Reads names from an offset on and answers with the offset behind them. */
    private static int names(String text, int start, char separator, List<String> names) {
        int at = start - 1;
        do {
            at = name(text, at + 1, names);
        } while (at < text.length() && text.charAt(at) == separator);
        return at;
    }

    private static int name(String text, int start, List<String> names) {
        boolean escaped = text.startsWith("U&\"", start);
        int at = escaped ? start + 2 : start;
        StringBuilder name = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            boolean closed = false;
            for (at++; at < text.length() && !closed; at++) {
                char c = text.charAt(at);
                if (c == '"' && !text.startsWith("\"\"", at)) {
                    closed = true;
                    continue;
                }
                if (c == '\\' && escaped && at + 5 <= text.length()) {
                    c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                    at += 4;
                } else if (c == '"') {
                    at++;
                }
                name.append(c);
            }
            if (!closed) {
                throw new IllegalArgumentException("\"" + text + "\" holds a name whose quote is never closed, so the"
                        + " batch cannot be read. Close it.");
            }
        } else {
            while (at < text.length() && ",. ".indexOf(text.charAt(at)) < 0) {
                name.append(text.charAt(at++));
            }
        }
        names.add(name.toString());
        return at;
    }
}
