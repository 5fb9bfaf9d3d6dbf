package dev.concertina.database.catalog;

import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The indexes of one table.
 *
 * @param own those that back no constraint and are attached to no parent's
 * @param attached the names of the others by the name of the parent's
 */
record TableIndexes(List<Index> own, Map<Name, Name> attached) {
    TableIndexes() {
        this(new ArrayList<>(), new TreeMap<>());
    }
}
