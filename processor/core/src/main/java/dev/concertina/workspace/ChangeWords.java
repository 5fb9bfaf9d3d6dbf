package dev.concertina.workspace;

/**
 * A change in a developer's words.
 *
 * @param verb what is done: {@code rename}
 * @param object to which table or other thing of its own: {@code customer}
 * @param detail to what of it, and how: {@code mail to email}; empty if it is the whole
 * @param kind what such details or objects are, in the plural: {@code columns}
 */
record ChangeWords(Weight weight, String verb, String object, String detail, String kind) {
    /** How much a change says about the whole; the heaviest first. */
    enum Weight {
        /** Tables and columns. */
        SHAPE,
        /** What values are allowed, and how they are found. */
        RULE,
        /** What goes along. */
        REST
    }

    static ChangeWords shape(String verb, String object, String detail, String kind) {
        return new ChangeWords(Weight.SHAPE, verb, object, detail, kind);
    }

    static ChangeWords rule(String verb, String object, String detail, String kind) {
        return new ChangeWords(Weight.RULE, verb, object, detail, kind);
    }

    static ChangeWords rest(String verb, String object, String detail, String kind) {
        return new ChangeWords(Weight.REST, verb, object, detail, kind);
    }

    String whole() {
        return detail.isEmpty() ? object : object + " " + detail;
    }

    String phrase() {
        return verb + " " + whole();
    }
}
