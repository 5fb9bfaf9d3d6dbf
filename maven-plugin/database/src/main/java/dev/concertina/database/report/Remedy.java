package dev.concertina.database.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What to do about a kind of finding.
 *
 * @param finding what its text looks like
 * @param advice where {@code %up} and {@code %down} stand for the names of the scripts
 */
record Remedy(Pattern finding, String advice) {
    /** What to do where no file was rehearsed. */
    static final String WITHOUT_STEP = "Compare the files of the history with what is named here. Then rehearse again.";

    private static final String REHEARSE = " Then rehearse again.";

    /** The first that fits counts. */
    private static final List<Remedy> ALL = List.of(
            of(
                    "^in the chain of all ways back",
                    "The way back works right behind its own way up, but not once later files are undone: a later down"
                            + " script leaves something else behind than it found. Compare the state named here with"
                            + " the down scripts of the files after %up."),
            of(
                    "^in the cycle of all files",
                    "Walked from an empty database to the head and back, the history does not come to the same state: a"
                            + " file depends on rows or objects that no file before it makes. Look at the file named here."),
            of(
                    "^test ",
                    "The database is not as this test of yours demands. Mend %up if the test is right; otherwise mend the"
                            + " test."),
            of(
                    "^with rows that new code wrote, ",
                    "%down fails on rows that only the new shape allows. Let it look for such rows first and stop with"
                            + " a message that names them, or convert them before it tightens anything."),
            of(
                    "^after the way back, \\S+ stopped at line",
                    "%up cannot run a second time, because %down leaves something behind. Undo all of %up in %down."),
            of("\\.down\\.sql stopped at line", "Mend that line of %down: the server's answer says what it met there."),
            of("stopped at line", "Mend that line of %up: the server's answer says what it met there."),
            of(
                    "^after the way back, sequence ",
                    "Let %down leave the sequence where it stood: setval, or no new sequence under the same name."),
            of(
                    "^after the way back, .* was not there before",
                    "%up makes it and %down leaves it. Add the statement that drops it to %down."),
            of(
                    "^after the way back, .* (rows?|values?) ",
                    "%down does not bring these values back. Let %up keep what it overwrites or removes, in a column or"
                            + " table aside, and let %down restore it from there."),
            of(
                    "^after the way back, .* is missing",
                    "%down does not make it again, or drops more than %up made. Add the statement that makes it to"
                            + " %down."),
            of(
                    "^after the way back, ",
                    "Let %down restore the former definition exactly, with its options, comments and grants."),
            of(
                    "^after running it again, ",
                    "The second run of %up left something else than the first. Let it depend on nothing that a former"
                            + " run leaves behind, and let %down remove all of it."),
            of(
                    "^old code fails",
                    "Old code still runs beside %up. Let the file add the new shape beside the old one, keep both in step,"
                            + " and leave what old code uses until a contract, which runs when that code is gone."),
            of(
                    "^new code fails",
                    "New code is deployed once %up is there. Let this file, or one before it, give that code all that it"
                            + " uses; or let the code wait for the contract."),
            of(
                    "budget",
                    "Cut the work in smaller files or batches, make it online (NOT VALID, CONCURRENTLY), or change the"
                            + " budget in the pom if this is what you want to spend."));

    private static Remedy of(String finding, String advice) {
        return new Remedy(Pattern.compile(finding, Pattern.DOTALL), advice);
    }

    static String of(String finding, Step step) {
        String up = step.file().file();
        String advice = ALL.stream()
                .filter(r -> r.finding.matcher(finding).find())
                .findFirst()
                .map(Remedy::advice)
                .orElse("Compare the SQL of %up and %down with what is named here.");
        return advice.replace("%up", up).replace("%down", step.down()) + REHEARSE;
    }
}
