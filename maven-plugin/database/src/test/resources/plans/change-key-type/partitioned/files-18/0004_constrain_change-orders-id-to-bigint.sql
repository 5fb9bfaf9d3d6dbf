-- concertina: 1
-- change: change-orders-id-to-bigint
-- phase: constrain
-- parent: sha256/v1:81dbf1a0ff0757799c47fc60a3ef0b4e48500ac2e97f119e9c4bf0deaa497ec7
-- depends: 0003_backfill_change-orders-id-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:8aa0c4a6addd8f01fbef41c8a850cb2929e563bd312dd7a28ff85f70abc0a266
-- cost: builds 4 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Prove that no row disagrees: replication and restores pass the triggers by.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id, at) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE _shadow_0002_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0002_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- A duplicate would make the index fail after a long build.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_shadow_0002_id, at) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE _shadow_0002_id IS NOT NULL
            AND at IS NOT NULL
            GROUP BY _shadow_0002_id, at
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "_shadow_0002_id", "at", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__shadow_0002_id_not_null;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY orders_2026__interim_0002_orders_pkey
    ON public.orders_2026 (_shadow_0002_id, at);

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY orders_2027__interim_0002_orders_pkey
    ON public.orders_2027 (_shadow_0002_id, at);

-- On the parent alone, where there are no rows: not yet valid until each partition has its part.
CREATE INDEX _interim_0002_orders_id_note_idx
    ON ONLY public.orders (_shadow_0002_id, note);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_2026__interim_0002_orders_id_note_idx
    ON public.orders_2026 (_shadow_0002_id, note);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public._interim_0002_orders_id_note_idx ATTACH PARTITION public.orders_2026__interim_0002_orders_id_note_idx;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_2027__interim_0002_orders_id_note_idx
    ON public.orders_2027 (_shadow_0002_id, note);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public._interim_0002_orders_id_note_idx ATTACH PARTITION public.orders_2027__interim_0002_orders_id_note_idx;
