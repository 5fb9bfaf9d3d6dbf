package dev.concertina.database.apply;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A ledger as a certain format wrote it, with an event of every kind, and the files that it tells of. What is checked in is
 * never written again: a new format gets a ledger of its own beside it.
 */
final class GoldenLedger {
    /** The first two are applied; the third was, and was rolled back. */
    static final MigrationFolder FOLDER = Applied.folder(
            "0001_expand_items.sql",
            "CREATE TABLE public.item (id int, name text);\nINSERT INTO public.item VALUES (1, 'a'), (2, 'b');",
            "0001_expand_items.down.sql",
            "DROP TABLE public.item;",
            "0002_expand_names.sql",
            "-- concertina: 1\n-- transactional: no\n\nCREATE INDEX CONCURRENTLY item_name_idx ON public.item (name);\n"
                    + "VACUUM public.item;",
            "0002_expand_names.down.sql",
            "-- concertina: 1\n-- transactional: no\n\nDROP INDEX CONCURRENTLY public.item_name_idx;",
            "0003_expand_note.sql",
            "ALTER TABLE public.item ADD COLUMN note text;",
            "0003_expand_note.down.sql",
            "ALTER TABLE public.item DROP COLUMN note;");

    private GoldenLedger() {}

    /** Prints the rows of a new one. */
    public static void main(String[] arguments) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(14);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            make(applied, connection);
            for (String table : List.of("event", "checkpoint", "catalog")) {
                System.out.println(rows(connection, table));
            }
        }
    }

    private static void make(Applied applied, Connection connection) throws SQLException {
        applied.runner(FOLDER)
                .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(2), Consent.ANY);
        Keeper keeper = new Keeper(applied.target(), Author.current());
        keeper.deployed("1.0");
        keeper.freeze("the \"sale\" – ‘on’");
        keeper.thaw("it is over");
        RunPlan plan = applied.runner(FOLDER).plan(Mode.APPLY, Wish.EVERYTHING);
        keeper.approve(plan.shortHash(), plan, Duration.ofHours(1));
        Sql.run(connection, "ALTER TABLE public.item ADD COLUMN note text");
        applied.apply(FOLDER);
        Sql.run(connection, "ALTER TABLE public.item DROP COLUMN note");
        applied.apply(FOLDER);
        applied.rollBack(FOLDER, 2);
    }

    private static String rows(Connection connection, String table) throws SQLException {
        return Sql.text(
                connection,
                "SELECT coalesce(string_agg(format('INSERT INTO concertina." + table
                        + " SELECT * FROM jsonb_populate_record(NULL::concertina." + table + ", %L);',"
                        + " to_jsonb(t)), chr(10) ORDER BY t), '') FROM concertina." + table + " AS t");
    }
}
