package dev.concertina.database.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.ddl.Lock;
import dev.concertina.parse.StatementSplitter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The locks that a plan tells are those that the server takes. */
final class LocksTest {
    private static final String TABLES = """
            CREATE TABLE public.customer (id integer PRIMARY KEY, mail text);
            CREATE TABLE public.orders (
                id integer CONSTRAINT orders_pkey PRIMARY KEY,
                customer_id integer CONSTRAINT orders_customer REFERENCES public.customer,
                note text,
                CONSTRAINT orders_note CHECK (note <> '') NOT VALID);
            CREATE INDEX orders_note_idx ON public.orders (note);
            CREATE TABLE public.parted (id integer, customer_id integer REFERENCES public.customer)
                PARTITION BY RANGE (id);
            CREATE TABLE public.part PARTITION OF public.parted FOR VALUES FROM (0) TO (10);
            CREATE TABLE public.loose (id integer, customer_id integer);
            CREATE VIEW public.mails AS SELECT mail FROM public.customer;
            CREATE FUNCTION public.nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TRIGGER guard BEFORE INSERT ON public.orders FOR EACH ROW EXECUTE FUNCTION public.nothing();
            """;

    private static final List<String> STATEMENTS = List.of(
            "ALTER TABLE public.orders ADD COLUMN size integer",
            "ALTER TABLE public.orders ADD COLUMN second integer REFERENCES public.customer (id)",
            "ALTER TABLE public.orders ADD CONSTRAINT again FOREIGN KEY (customer_id) REFERENCES public.customer (id) NOT VALID",
            "ALTER TABLE public.orders ADD CONSTRAINT u UNIQUE (note)",
            "ALTER TABLE public.orders VALIDATE CONSTRAINT orders_note",
            "ALTER TABLE public.orders DROP CONSTRAINT orders_customer",
            "ALTER TABLE public.orders DROP COLUMN customer_id",
            "ALTER TABLE public.orders DROP COLUMN note",
            "ALTER TABLE public.orders ALTER COLUMN note SET NOT NULL, ALTER COLUMN note SET DEFAULT 'x'",
            "ALTER TABLE public.orders ALTER COLUMN note SET STATISTICS 500",
            "ALTER TABLE public.orders ALTER COLUMN note SET (n_distinct = 5)",
            "ALTER TABLE public.orders SET (fillfactor = 90)",
            "ALTER TABLE public.orders RESET (fillfactor)",
            "ALTER TABLE public.orders CLUSTER ON orders_pkey",
            "ALTER TABLE public.orders DISABLE TRIGGER guard",
            "ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY",
            "ALTER TABLE public.orders REPLICA IDENTITY FULL",
            "ALTER TABLE public.orders RENAME COLUMN note TO remark",
            "ALTER TABLE public.orders RENAME TO purchase",
            "ALTER TABLE public.parted ATTACH PARTITION public.loose FOR VALUES FROM (10) TO (20)",
            "ALTER TABLE ONLY public.parted DETACH PARTITION public.part",
            "ALTER INDEX public.orders_note_idx RENAME TO other_idx",
            "CREATE INDEX i ON public.orders (id, note)",
            "CREATE TRIGGER t BEFORE UPDATE OF note ON public.orders FOR EACH ROW EXECUTE FUNCTION public.nothing()",
            "CREATE POLICY p ON public.orders USING (true)",
            "CREATE STATISTICS public.s ON id, note FROM public.orders",
            "CREATE VIEW public.v AS SELECT id FROM public.orders",
            "CREATE TABLE public.line (order_id integer REFERENCES public.orders (id))",
            "CREATE TABLE public.part_2 PARTITION OF public.parted FOR VALUES FROM (10) TO (20)",
            "DROP INDEX public.orders_note_idx",
            "DROP TRIGGER guard ON public.orders",
            "DROP TABLE public.orders",
            "DROP VIEW public.mails",
            "COMMENT ON TABLE public.orders IS 'x'",
            "COMMENT ON COLUMN public.orders.note IS 'x'",
            "COMMENT ON CONSTRAINT orders_note ON public.orders IS 'x'",
            "LOCK TABLE public.orders, public.customer IN SHARE ROW EXCLUSIVE MODE",
            "TRUNCATE public.orders",
            "ANALYZE public.orders",
            "REINDEX TABLE public.orders",
            "GRANT SELECT ON public.orders TO PUBLIC",
            "INSERT INTO public.loose SELECT id, id FROM public.orders",
            "UPDATE public.orders SET note = 'x'",
            "DELETE FROM public.loose",
            "DO $$ BEGIN IF EXISTS (SELECT FROM public.orders) THEN RAISE EXCEPTION 'rows'; END IF; END $$");

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void areThoseThatTheServerTakes(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(connection, TABLES);
            connection.setAutoCommit(false);
            List<String> wrong = new ArrayList<>();
            for (String sql : STATEMENTS) {
                Locks locks = read(sql);
                assertThat(locks.unknown()).as(sql).isZero();
                Map<String, Lock> told = new TreeMap<>();
                CatalogLocks.of(connection, locks).forEach(l -> told.put(l.table(), l.lock()));
                Map<String, Lock> held = held(connection, sql);
                connection.rollback();
                if (!told.equals(held)) {
                    wrong.add(sql + ": told " + told + ", taken " + held);
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void areNotKnownOfWhatMayDoAnything() {
        for (String any : List.of(
                "SELECT app.clean_up()",
                "CALL app.clean_up()",
                "DO $$ BEGIN EXECUTE 'DROP TABLE public.orders'; END $$",
                "DROP TABLE public.orders CASCADE",
                "ALTER TABLE orders ADD COLUMN a integer")) {
            assertThat(read(any).unknown()).as(any).isEqualTo(1);
        }
    }

    private static Locks read(String sql) {
        Locks locks = new Locks();
        StatementSplitter.split(sql + ";").statements().forEach(locks::read);
        return locks;
    }

    /** Of tables that were there before: by their names before, without what only readers and writers hold of them. */
    private static Map<String, Lock> held(Connection connection, String sql) throws SQLException {
        Sql.run(
                connection,
                "CREATE TEMP TABLE before ON COMMIT DROP AS SELECT c.oid, n.nspname || '.' || c.relname AS name"
                        + " FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')");
        Sql.run(connection, sql);
        Map<String, Lock> held = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT b.name, l.mode FROM pg_locks AS l"
                        + " JOIN before AS b ON b.oid = l.relation WHERE l.pid = pg_backend_pid()"
                        + " AND l.mode NOT IN ('AccessShareLock', 'RowShareLock')"
                        + " AND (b.name <> 'public.part' OR l.mode = 'AccessExclusiveLock')")) {
            while (row.next()) {
                String mode = row.getString(2).replace("Lock", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_");
                held.merge(
                        row.getString(1),
                        Lock.valueOf(mode.toUpperCase(java.util.Locale.ROOT)),
                        (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        return held;
    }
}
