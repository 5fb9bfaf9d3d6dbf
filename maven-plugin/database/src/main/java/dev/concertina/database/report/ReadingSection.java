package dev.concertina.database.report;

import dev.concertina.database.rehearse.Proof;

/** What the words and numbers mean. */
final class ReadingSection {
    private ReadingSection() {}

    static Tag of() {
        Tag list = Tag.of("dl", "glossary");
        for (Proof proof : Proof.values()) {
            entry(list, proof.toString(), ProofWords.of(proof).replace(", this is lost:", ", something is lost."));
        }
        entry(
                list,
                "up, down",
                "How long the first run of the script took, and its way back, over the rows of the rehearsal.");
        entry(
                list,
                "held, waited for",
                "From when a lock was granted to the end of its transaction; and how long the script waited for it.");
        entry(list, "stall", "A statement of a client that took long while the script ran.");
        entry(list, "hash", "The sum of the 64-bit hashes of all rows; the order of rows has no part in it.");
        entry(list, "in production", "Measured costs, scaled by the statistics of production: at least and at most.");
        return Section.of("reading", "How to read this").add(list);
    }

    private static void entry(Tag list, String word, String meaning) {
        list.add(Tag.of("dt").text(word)).add(Tag.of("dd").text(meaning));
    }
}
