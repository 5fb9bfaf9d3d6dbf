package dev.concertina.parse;

/** A statement as a line of a report. */
public final class Excerpt {
    private static final int LENGTH = 300;

    private Excerpt() {}

    /** Without comments, on one line, at most as long as a few lines of a screen. */
    public static String of(Statement statement) {
        StringBuilder out = new StringBuilder();
        boolean space = false;
        for (Token token : Tokenizer.tokenize(statement.text())) {
            if (!token.isSignificant()) {
                space = true;
                continue;
            }
            out.append(space && !out.isEmpty() ? " " : "").append(token.text().replaceAll("\\s+", " "));
            space = false;
            if (out.length() > LENGTH) {
                return out.substring(0, out.offsetByCodePoints(0, out.codePointCount(0, LENGTH))) + "…";
            }
        }
        return out.toString();
    }
}
