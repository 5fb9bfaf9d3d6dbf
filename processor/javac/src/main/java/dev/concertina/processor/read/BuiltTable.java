package dev.concertina.processor.read;

import dev.concertina.schema.Table;

/** A table of the model, and the draft that knows where its parts were written. */
record BuiltTable(Table table, TableDraft draft) {}
