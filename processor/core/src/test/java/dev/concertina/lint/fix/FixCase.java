package dev.concertina.lint.fix;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A migration with a finding that is mended by rewriting it, behind one that made the tables. */
public record FixCase(String rule, String up, String down) {
    public static final String BASE = "0001_expand_shop.sql";
    public static final String FILE = "0002_expand_change.sql";
    public static final String NEXT = "0003_expand_next.sql";

    private static final String TABLES = """
            CREATE TABLE public.customer (id bigint PRIMARY KEY, email text NOT NULL);
            CREATE TABLE public.orders (
                id bigint PRIMARY KEY, customer_id bigint, note text, total bigint, place text NOT NULL);
            CREATE TABLE public.visit (id bigint NOT NULL, page text);
            CREATE INDEX orders_customer ON public.orders (customer_id);
            CREATE INDEX orders_place ON public.orders (place);
            """;

    /** One for each rule at least. */
    public static List<FixCase> all() {
        return Stream.concat(indexes().stream(), constraints().stream()).toList();
    }

    private static List<FixCase> indexes() {
        return List.of(
                new FixCase(
                        "require-concurrent-index",
                        "CREATE INDEX orders_note ON public.orders (note) WHERE total > 0;",
                        "DROP INDEX public.orders_note;"),
                new FixCase(
                        "require-concurrent-index",
                        "ALTER TABLE public.orders ADD COLUMN size bigint;\nCREATE UNIQUE INDEX ON public.orders (size, note);\n"
                                + "COMMENT ON TABLE public.orders IS 'sold';",
                        "COMMENT ON TABLE public.orders IS NULL;\nDROP INDEX public.orders_size_note_idx;\n"
                                + "ALTER TABLE public.orders DROP COLUMN size;"),
                new FixCase(
                        "require-concurrent-drop-index",
                        "DROP INDEX public.orders_place;",
                        "CREATE INDEX orders_place ON public.orders (place);"),
                new FixCase("require-concurrent-reindex", "REINDEX TABLE public.orders;", "-- Nothing to undo."),
                new FixCase(
                        "ban-if-not-exists-concurrently",
                        "-- concertina: 1\n-- transactional: no\n\n"
                                + "CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note ON public.orders (note);",
                        "-- concertina: 1\n-- transactional: no\n\nDROP INDEX CONCURRENTLY public.orders_note;"));
    }

    private static List<FixCase> constraints() {
        return List.of(
                new FixCase(
                        "require-not-valid-foreign-key",
                        "ALTER TABLE public.orders ADD FOREIGN KEY (customer_id) REFERENCES public.customer ON DELETE CASCADE;",
                        "ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;"),
                new FixCase(
                        "require-not-valid-check",
                        "-- Both at once.\nALTER TABLE public.orders\n    ADD CONSTRAINT positive CHECK (total > 0),\n"
                                + "    ADD CONSTRAINT named CHECK (note <> '');",
                        "ALTER TABLE public.orders DROP CONSTRAINT named, DROP CONSTRAINT positive;"),
                new FixCase(
                        "adding-not-null",
                        "ALTER TABLE public.orders ALTER COLUMN note SET NOT NULL, ALTER total SET NOT NULL;",
                        "ALTER TABLE public.orders ALTER COLUMN note DROP NOT NULL;\n"
                                + "ALTER TABLE public.orders ALTER COLUMN total DROP NOT NULL;"),
                new FixCase(
                        "adding-unique-constraint",
                        "ALTER TABLE public.orders ADD CONSTRAINT one_note UNIQUE (note, customer_id), ADD COLUMN size bigint;",
                        "ALTER TABLE public.orders DROP COLUMN size, DROP CONSTRAINT one_note;"),
                new FixCase(
                        "adding-primary-key",
                        "ALTER TABLE public.visit ADD PRIMARY KEY (id);",
                        "ALTER TABLE public.visit DROP CONSTRAINT visit_pkey;"));
    }

    /** The folder, with a migration behind it. */
    public Map<String, String> files() {
        return Map.of(
                BASE,
                TABLES,
                BASE.replace(".sql", ".down.sql"),
                "DROP TABLE public.visit;\nDROP TABLE public.orders;\nDROP TABLE public.customer;\n",
                FILE,
                up + "\n",
                FILE.replace(".sql", ".down.sql"),
                down + "\n",
                NEXT,
                "CREATE TABLE public.later (id bigint PRIMARY KEY);\n",
                NEXT.replace(".sql", ".down.sql"),
                "DROP TABLE public.later;\n");
    }
}
