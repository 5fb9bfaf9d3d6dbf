package dev.concertina.snapshot;

import java.io.Reader;

/** Gives at most one line a call, so that the number of lines given tells where the parser is. */
final class LineByLine extends Reader {
    private final String text;
    private int at;
    private int line;

    LineByLine(String text) {
        this.text = text;
    }

    int line() {
        return line;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        if (at == 0 || text.charAt(at - 1) == '\n') {
            line++;
        }
        int newline = text.indexOf('\n', at);
        int end = Math.min(newline < 0 ? text.length() : newline + 1, at + length);
        text.getChars(at, end, buffer, offset);
        int count = end - at;
        at = end;
        return count;
    }

    @Override
    public void close() {
        at = text.length();
    }
}
