package dev.concertina.lint;

/** An opinion about scripts, without state: it is asked about each statement, then about the pair, then about the folder. */
public interface Rule {
    /** Names it in findings, settings and pages: {@code ban-drop-column}. */
    default String id() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** How grave it is unless a POM says otherwise. */
    Severity severity();

    /** Whether it is silent unless a POM gives it a severity. */
    default boolean optional() {
        return false;
    }

    /** Whether it is about how long others wait, which is nothing on a small table. */
    default boolean isAboutLocks() {
        return false;
    }

    /** Whether it judges the scripts that undo others, too. */
    default boolean judgesDown() {
        return false;
    }

    /** Judges one statement; the schema is as it was before. */
    default void statement(Scene scene) {}

    /** Judges a script and its counterpart; the schema is as it is after the script. */
    default void pair(PairScene scene) {}

    /** Judges the folder, once. */
    default void folder(FolderScene scene) {}
}
