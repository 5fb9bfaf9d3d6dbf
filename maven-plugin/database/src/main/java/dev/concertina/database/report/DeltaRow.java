package dev.concertina.database.report;

/**
 * A line of a table in the picture of a schema.
 *
 * @param key whether it is a column of the primary key
 * @param name of a column, constraint or index
 * @param text what it is; where it changed, what it was and what it is
 */
record DeltaRow(Mark mark, boolean key, String name, String text) {
    /** In a sentence: {@code new note text not null}. */
    String words() {
        return mark + " " + name + (text.isEmpty() ? "" : " " + text);
    }
}
