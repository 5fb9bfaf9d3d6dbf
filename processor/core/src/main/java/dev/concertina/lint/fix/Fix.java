package dev.concertina.lint.fix;

/** Writes otherwise what a rule found. */
interface Fix {
    /**
     * Rewrites one place.
     *
     * @param draft the statement
     * @param at where the finding stands within its text
     * @throws UnfixableException if that needs somebody's decision
     */
    void apply(PairDraft pair, Draft draft, int at);
}
