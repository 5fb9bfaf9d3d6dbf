package dev.concertina.diff;

import dev.concertina.schema.Conversion;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The declared intents by what they are about; remembers which of them served. */
final class Hints {
    private final Map<QualifiedName, List<Intent>> intents = new HashMap<>();
    private final List<Intent> inOrder;
    private final IdentityHashMap<Intent, Boolean> used = new IdentityHashMap<>();

    Hints(List<Intent> intents) {
        this.inOrder = intents;
        for (Intent intent : intents) {
            this.intents.computeIfAbsent(intent.table(), t -> new ArrayList<>()).add(intent);
        }
    }

    /** All intents of a kind, in the order of the classes. */
    <I extends Intent> List<I> all(Class<I> kind) {
        return inOrder.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <I extends Intent> List<I> on(QualifiedName table, Class<I> kind) {
        return of(table, kind).toList();
    }

    void use(Intent intent) {
        used.put(intent, true);
    }

    Optional<Intent.BackfilledColumn> backfill(QualifiedName table, Name column) {
        return first(
                of(table, Intent.BackfilledColumn.class).filter(i -> i.column().equals(column)), i -> i);
    }

    Optional<Conversion> conversion(QualifiedName table, Name column) {
        return first(
                of(table, Intent.ConvertedColumn.class).filter(i -> i.column().equals(column)),
                Intent.ConvertedColumn::conversion);
    }

    Optional<String> rewrite(QualifiedName table, Name column) {
        return first(
                of(table, Intent.AllowedRewrite.class).filter(i -> i.column().equals(column)),
                Intent.AllowedRewrite::why);
    }

    /** What allows a rewrite of the table for the sake of any column. */
    Optional<String> rewrite(QualifiedName table) {
        return first(of(table, Intent.AllowedRewrite.class), Intent.AllowedRewrite::why);
    }

    /** The declaration that a column goes for good. */
    Optional<Intent.Dropped> dropped(QualifiedName table, Name column) {
        return of(table, Intent.Dropped.class)
                .filter(i -> i.columns().contains(column))
                .findFirst();
    }

    /** The declaration that a table goes for good. */
    Optional<Intent.Dropped> dropped(QualifiedName table) {
        return of(table, Intent.Dropped.class)
                .filter(i -> i.columns().isEmpty())
                .findFirst();
    }

    /** A note for each intent of these kinds that nothing asked for. */
    List<String> idle() {
        List<String> notes = new ArrayList<>();
        for (Intent intent : inOrder) {
            if (!used.containsKey(intent)) {
                column(intent).ifPresent(what -> notes.add(what + " has nothing to do any more; it may be deleted."));
            }
        }
        return notes;
    }

    private static Optional<String> column(Intent intent) {
        if (intent instanceof Intent.BackfilledColumn i) {
            return Optional.of("@Backfill on \"" + i.table() + "." + i.column() + "\"");
        }
        if (intent instanceof Intent.ConvertedColumn i) {
            return Optional.of("@Convert on \"" + i.table() + "." + i.column() + "\"");
        }
        if (intent instanceof Intent.AllowedRewrite i) {
            return Optional.of("@AllowRewrite on \"" + i.table() + "." + i.column() + "\"");
        }
        return Optional.empty();
    }

    private <I extends Intent> Stream<I> of(QualifiedName table, Class<I> kind) {
        return intents.getOrDefault(table, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private <I extends Intent, T> Optional<T> first(Stream<I> found, Function<I, T> what) {
        Optional<I> intent = found.findFirst();
        intent.ifPresent(this::use);
        return intent.map(what);
    }
}
