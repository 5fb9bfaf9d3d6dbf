package dev.concertina.database.traffic;

import dev.concertina.database.run.Disposable;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sessions of both versions of the code around one file. */
final class Clients implements AutoCloseable {
    private static final int ROWS = 4;

    private final Disposable.Database database;
    private final LiveCode code;
    private final Concern concern;
    private final FirstRows source;
    private List<ClientRow> oldRows = List.of();
    private final List<ClientSession> oldCode = new ArrayList<>();
    private final List<ClientSession> newCode = new ArrayList<>();

    /** @param source of rows for new code's tables that have none yet */
    Clients(Disposable.Database database, LiveCode code, Concern concern, FirstRows source) {
        this.database = database;
        this.code = code;
        this.concern = concern;
        this.source = source;
    }

    /** The tables at which old code works. */
    static List<ClientTable> oldTables(LiveCode code, Concern concern) {
        return tables(code.oldCode().orElse(Schema.EMPTY), code.newCode().orElse(Schema.EMPTY), concern);
    }

    private static List<ClientTable> tables(Schema own, Schema other, Concern concern) {
        return ClientTable.of(own, other).stream()
                .filter(t -> concern.includes(t.table(), own.tables().size()))
                .toList();
    }

    /** Lets those learn who are there before the file. */
    void begin() throws SQLException {
        if (code.oldCode().isPresent()) {
            oldRows = rows(oldTables(code, concern), 0);
            oldCode.add(new ClientSession(CodeVersion.OLD, database.connect(), oldRows, Set.of(), Set.of()));
        }
        if (code.newWorks()) {
            newCode.add(newCode(Set.of(), Set.of()));
        }
        for (ClientSession session : all()) {
            session.learn();
        }
    }

    /** Deploys new code if the file is the one for which it waited. */
    void comeBehind() throws SQLException {
        if (code.newComes() && code.newCode().isPresent()) {
            Set<String> refused = oldCode.isEmpty() ? Set.of() : oldCode.get(0).refused();
            Schema old = code.oldCode().orElse(Schema.EMPTY);
            newCode.add(newCode(
                    refused,
                    newTables().stream()
                            .map(t -> t.table().name())
                            .filter(t -> old.table(t).isEmpty())
                            .collect(Collectors.toSet())));
        }
    }

    private ClientSession newCode(Set<String> refused, Set<QualifiedName> fresh) throws SQLException {
        List<ClientTable> tables = newTables();
        fill(tables);
        return new ClientSession(CodeVersion.NEW, database.connect(), rows(tables, 1), refused, fresh);
    }

    /** Before new code came, nobody wrote into tables that only it knows. */
    private void fill(List<ClientTable> tables) throws SQLException {
        try (Connection connection = database.connect()) {
            Set<QualifiedName> empty = new HashSet<>();
            for (ClientTable table : tables) {
                if (table.isEmpty(connection)) {
                    empty.add(table.table().name());
                }
            }
            if (!empty.isEmpty()) {
                source.fill(connection, empty);
            }
        }
    }

    List<ClientRow> oldRows() {
        return oldRows;
    }

    /** A row of each table that the file can reach and old code writes. */
    List<ClientRow> oneOfEach() {
        Map<ClientTable, ClientRow> first = new LinkedHashMap<>();
        oldRows.stream().filter(r -> concern.reaches(r.table().table())).forEach(r -> first.putIfAbsent(r.table(), r));
        return List.copyOf(first.values());
    }

    private List<ClientTable> newTables() {
        return tables(code.newCode().orElse(Schema.EMPTY), code.oldCode().orElse(Schema.EMPTY), concern);
    }

    /** @param share 0 or 1: rows of one are not those of the other */
    private List<ClientRow> rows(List<ClientTable> tables, int share) throws SQLException {
        List<ClientRow> rows = new ArrayList<>();
        try (Connection connection = database.connect()) {
            for (ClientTable table : tables) {
                List<Map<Name, String>> own = new ArrayList<>();
                List<Map<Name, String>> all = sample(table, connection);
                for (int i = share; i < all.size(); i += 2) {
                    own.add(all.get(i));
                }
                for (int i = 0; i < own.size(); i++) {
                    rows.add(new ClientRow(table, own.get(i), own.get((i + 1) % own.size())));
                }
            }
        }
        return rows;
    }

    /** A table of other code may not be there, or not yet in this form: then its code has nothing to do there. */
    private static List<Map<Name, String>> sample(ClientTable table, Connection connection) throws SQLException {
        try {
            return table.sample(connection, ROWS);
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith("42")) {
                return List.of();
            }
            throw e;
        }
    }

    /** Those who work while the file runs, up or down. */
    List<ClientSession> working() {
        return Stream.concat(
                        code.oldWorks() ? oldCode.stream() : Stream.empty(),
                        code.newWorks() ? newCode.stream() : Stream.empty())
                .toList();
    }

    /** Those who must be able to work behind the file. */
    List<ClientSession> afterUp() {
        return Stream.concat(code.oldWorks() ? oldCode.stream() : Stream.empty(), newCode.stream())
                .toList();
    }

    /** Those who must be able to work behind its way back. */
    List<ClientSession> afterDown() {
        return Stream.concat(oldCode.stream(), code.newWorks() ? newCode.stream() : Stream.empty())
                .toList();
    }

    void cycle(List<ClientSession> sessions, Moment moment) throws SQLException {
        for (ClientSession session : sessions) {
            session.cycle(moment, System.nanoTime(), () -> false);
        }
    }

    /** What new code is refused on purpose, as it seems. */
    List<String> warnings() {
        return all().stream().flatMap(s -> s.warnings().stream()).toList();
    }

    List<ClientRun> results() {
        return all().stream().map(ClientSession::result).toList();
    }

    private List<ClientSession> all() {
        return Stream.concat(oldCode.stream(), newCode.stream()).toList();
    }

    @Override
    public void close() throws SQLException {
        for (ClientSession session : all()) {
            session.close();
        }
    }
}
