package dev.concertina.lint;

import java.util.Locale;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** It breaks something: clients wait or fail, rows are lost, a way back is none. */
    ERROR,
    /** It may, depending on the size of tables and on who runs. */
    WARNING,
    /** There is a better form. */
    INFO,
    /** Nobody wants to know. */
    OFF;

    /** As it is written in a POM. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
