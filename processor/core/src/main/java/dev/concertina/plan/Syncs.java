package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The moves in flight: between their expand and their contract, oldest first on each table.
 *
 * @param moves by table; a table without moves is absent
 */
public record Syncs(Map<QualifiedName, List<Move>> moves) {
    public static final Syncs NONE = new Syncs(Map.of());

    public Syncs {
        Map<QualifiedName, List<Move>> copy = new TreeMap<>();
        moves.forEach((table, list) -> {
            if (!list.isEmpty()) {
                copy.put(table, List.copyOf(list));
            }
        });
        moves = Collections.unmodifiableMap(copy);
    }

    /** The moves on a table, oldest first. */
    public List<Move> on(QualifiedName table) {
        return moves.getOrDefault(table, List.of());
    }

    /** With a move that begins now. */
    public Syncs plus(QualifiedName table, Move move) {
        List<Move> list = new ArrayList<>(on(table));
        list.add(move);
        return with(table, list);
    }

    /** With a move whose contract is next, or is undone: contracts on one table run oldest first. */
    Syncs plusOldest(QualifiedName table, Move move) {
        List<Move> list = new ArrayList<>();
        list.add(move);
        list.addAll(on(table));
        return with(table, list);
    }

    public Syncs minus(QualifiedName table, Move move) {
        List<Move> list = new ArrayList<>(on(table));
        list.remove(move);
        return with(table, list);
    }

    private Syncs with(QualifiedName table, List<Move> list) {
        Map<QualifiedName, List<Move>> copy = new TreeMap<>(moves);
        copy.put(table, list);
        return new Syncs(copy);
    }
}
