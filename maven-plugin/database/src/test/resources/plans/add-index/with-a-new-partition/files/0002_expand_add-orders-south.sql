-- concertina: 1
-- change: add-orders-south
-- phase: expand
-- parent: sha256/v1:e7cfd5d671e5679c5294bad4a8d5a8672eb374b9e65ac47029a2a05f98a74206
-- transactional: no
-- gate: none
-- schema: sha256/v1:597945fb36319cd8767a70aede0b5c85a930c809f4ea749479fd9b8ad23cf0db
-- cost: builds 4 indexes beside running writers; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- It joins empty, so the lock on its parent lasts an instant.
BEGIN;
CREATE TABLE public.orders_south PARTITION OF public.orders
FOR VALUES IN ('s');

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('orders_by_region', 'orders_south_region_idx'), ('orders_note_idx', 'orders_south_note_idx')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.orders'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.orders_south'::pg_catalog.regclass
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relname <> w.name
        ORDER BY step.number, w.name
    LOOP
        EXECUTE pg_catalog.format(
            'ALTER INDEX %I.%I RENAME TO %I',
            part.nspname,
            CASE part.number WHEN 1 THEN part.relname ELSE '_interim_' || part.oid END,
            CASE part.number WHEN 1 THEN '_interim_' || part.oid ELSE part.name END);
    END LOOP;
END
$concertina$;
COMMIT;

-- On the parent alone, where there are no rows: not yet valid until each partition has its part.
CREATE INDEX _interim_0002_orders_by_region
    ON ONLY public.orders (region) WITH (fillfactor = 80);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_north__interim_0002_orders_by_region
    ON public.orders_north (region) WITH (fillfactor = 80);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public._interim_0002_orders_by_region ATTACH PARTITION public.orders_north__interim_0002_orders_by_region;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_south__interim_0002_orders_by_region
    ON public.orders_south (region) WITH (fillfactor = 80);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public._interim_0002_orders_by_region ATTACH PARTITION public.orders_south__interim_0002_orders_by_region;

-- On the parent alone, where there are no rows: not yet valid until each partition has its part.
CREATE INDEX orders_note_idx
    ON ONLY public.orders (note);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_north_note_idx
    ON public.orders_north (note);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public.orders_note_idx ATTACH PARTITION public.orders_north_note_idx;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_south_note_idx
    ON public.orders_south (note);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public.orders_note_idx ATTACH PARTITION public.orders_south_note_idx;
