package dev.concertina.processor.read;

/** Reads one kind of annotation into a table. */
@FunctionalInterface
interface PartReader {
    void read(TableDraft table);
}
