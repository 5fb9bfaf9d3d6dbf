package dev.concertina.database.report;

/**
 * Something that took time.
 *
 * @param startMicros on the axis of its chart
 * @param waitMicros of the whole, from its start, that were waited
 * @param micros that it took, waiting included
 * @param height in units of the drawing: what is worse is higher, so that colour is not alone
 * @param style its classes
 * @param title what it was, for the pointer
 * @param step the step that it belongs to, from 1
 */
record Bar(long startMicros, long waitMicros, long micros, int height, String style, String title, int step) {
    long end() {
        return startMicros + micros;
    }

    /** The same where its chart begins somewhere else. */
    Bar shifted(long by) {
        return new Bar(startMicros + by, waitMicros, micros, height, style, title, step);
    }
}
