package dev.concertina.database.report;

import dev.concertina.database.rehearse.Proof;

/** What a proof means, for those who do not know the words. */
final class ProofWords {
    private ProofWords() {}

    static String of(Proof proof) {
        return switch (proof) {
            case LOSSLESS -> "The way back brings back every row and value, those that new code wrote included.";
            case LOSSY -> "The way back brings back everything from before; of what new code wrote, this is lost:";
            case CONDITIONAL ->
                "The way back loses nothing: it stops as long as there are rows that need the new shape.";
            case IRREVERSIBLE -> "There is no way back.";
            case FAILED -> "A state differs, or a file stopped.";
        };
    }
}
