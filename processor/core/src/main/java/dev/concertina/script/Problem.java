package dev.concertina.script;

import dev.concertina.parse.SqlSyntaxException;

/**
 * Something about a migration file that stops the work.
 *
 * @param code names the kind of problem and its page: {@code missing-down}
 * @param line from 1; 0 if it is about the file as a whole
 */
public record Problem(String code, String file, int line, String fact, String effect, String remedy) {
    static Problem of(String code, String file, String fact, String effect, String remedy) {
        return new Problem(code, file, 0, fact, effect, remedy);
    }

    static Problem of(String file, SqlSyntaxException e) {
        return new Problem("unreadable-sql", file, e.position().line(), e.fact(), e.effect(), e.remedy());
    }

    /** The three parts on one line. */
    public String message() {
        String where = line == 0 ? file : file + ", line " + line;
        return "[concertina:" + code + "] " + where + ": " + fact + "; " + effect + ". " + remedy + ".";
    }
}
