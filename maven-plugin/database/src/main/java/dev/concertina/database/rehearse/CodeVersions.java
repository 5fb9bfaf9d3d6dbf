package dev.concertina.database.rehearse;

import dev.concertina.database.traffic.LiveCode;
import dev.concertina.plan.Gate;
import dev.concertina.plan.Phase;
import dev.concertina.schema.Column;
import dev.concertina.schema.Name;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.script.ScriptPair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which versions of the code the files of a folder lead to. A change's code may be deployed behind the last of its files
 * that waits for nothing. It knows of each table what is there then, less what the change's own contract takes away. Code
 * for a contract that is a change of its own is deployed before it.
 */
final class CodeVersions {
    private final List<ScriptPair> pairs;
    private final List<Schema> schemas;
    private final List<Release> releases = new ArrayList<>();

    /**
     * A version of the code.
     *
     * @param first the first file of its change
     * @param ready the file behind which it may be deployed; the one before the first if it may be deployed at once
     */
    private record Release(String change, int first, int ready, Schema model) {}

    /**
     * @param start the schema before the first file
     * @param schemas those behind the files, as far as these run
     */
    CodeVersions(List<ScriptPair> pairs, Schema start, List<Schema> schemas) {
        this.pairs = pairs.subList(0, schemas.size());
        this.schemas = new ArrayList<>(schemas);
        this.schemas.add(0, start);
        Map<String, List<Integer>> changes = new LinkedHashMap<>();
        for (int i = 0; i < this.pairs.size(); i++) {
            changes.computeIfAbsent(change(i), c -> new ArrayList<>()).add(i);
        }
        changes.forEach((change, files) -> releases.add(release(change, files)));
    }

    private String change(int file) {
        return pairs.get(file)
                .up()
                .header()
                .change()
                .map(Object::toString)
                .orElse(pairs.get(file).id());
    }

    private Release release(String change, List<Integer> files) {
        int ready = files.get(0) - 1;
        List<Integer> gated = new ArrayList<>(files);
        while (!gated.isEmpty() && !isGated(gated.get(0))) {
            ready = gated.remove(0);
        }
        Schema model = schemas.get(ready + 1);
        for (int file = ready + 1; file < pairs.size(); file++) {
            if (gated.contains(file) || isLeftOpen(file)) {
                model = without(model, schemas.get(file), schemas.get(file + 1));
            }
        }
        return new Release(change, files.get(0), ready, model);
    }

    /** Whether an earlier change left it for later; code of this one knows as little of what it takes. */
    private boolean isLeftOpen(int file) {
        return isGated(file) && releases.stream().anyMatch(r -> r.change().equals(change(file)));
    }

    private boolean isGated(int file) {
        Phase phase = pairs.get(file).up().name().phase();
        return pairs.get(file).up().header().gate() != Gate.NONE || phase == Phase.CONTRACT || phase == Phase.PURGE;
    }

    /** A schema less what a file takes away, with the types and rules that it gives: code obeys these before they come. */
    private static Schema without(Schema model, Schema before, Schema after) {
        List<Table> tables = new ArrayList<>();
        for (Table table : model.tables().values()) {
            Optional<Table> was = before.table(table.name());
            Optional<Table> is = after.table(table.name());
            if (was.isEmpty()) {
                tables.add(table);
            } else if (is.isPresent()) {
                tables.add(is.get()
                        .with(
                                columns(table, was.get(), is.get()),
                                is.get().constraints(),
                                is.get().indexes()));
            }
        }
        return model.withTables(tables);
    }

    private static Map<Name, Column> columns(Table model, Table before, Table after) {
        Map<Name, Column> columns = new LinkedHashMap<>();
        for (Column column : model.columns().values()) {
            Optional<Column> is = after.column(column.name());
            if (before.column(column.name()).isEmpty()) {
                columns.put(column.name(), column);
            } else if (is.isPresent()) {
                columns.put(column.name(), is.get());
            }
        }
        return columns;
    }

    /** Which code lives around a file. */
    LiveCode around(int file) {
        if (file >= pairs.size()) {
            return new LiveCode(Optional.empty(), Optional.empty(), false, false);
        }
        int own = release(file);
        Optional<Schema> previous = newest(releases.get(own).first(), own);
        if (!isGated(file)) {
            boolean comes = releases.get(own).ready() == file;
            Optional<Schema> next = Optional.of(releases.get(own).model()).filter(m -> comes);
            return new LiveCode(previous, next, false, comes);
        }
        Optional<Schema> alive = newest(file, releases.size());
        boolean isNext = alive.equals(Optional.of(releases.get(own).model()));
        return new LiveCode(isNext ? previous : Optional.empty(), alive, true, false);
    }

    private int release(int file) {
        for (int i = 0; i < releases.size(); i++) {
            if (releases.get(i).change().equals(change(file))) {
                return i;
            }
        }
        throw new IllegalStateException("no release of file " + file);
    }

    /** The code that was deployed last before a file, among the first releases; that of the beginning if none was. */
    private Optional<Schema> newest(int file, int limit) {
        Schema newest = schemas.get(0);
        int at = -1;
        for (Release release : releases.subList(0, limit)) {
            if (release.ready() < file && release.ready() >= at) {
                newest = release.model();
                at = release.ready();
            }
        }
        return Optional.of(newest).filter(s -> !s.tables().isEmpty());
    }
}
