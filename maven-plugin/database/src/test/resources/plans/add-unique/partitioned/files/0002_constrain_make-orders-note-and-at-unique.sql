-- concertina: 1
-- change: make-orders-note-and-at-unique
-- phase: constrain
-- parent: sha256/v1:b62090e11c755570e5c4080d4bd6d6e8922ac824923112126e3179d7794fb446
-- transactional: no
-- gate: live
-- schema: sha256/v1:19ec86a3b563742ca8ddcba39730c47b84ccc87b9dba2aa76cb11bb46c123377
-- cost: builds 2 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(note, at) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE note IS NOT NULL
            AND at IS NOT NULL
            GROUP BY note, at
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "note", "at", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- On the parent alone, where there are no rows: not yet in force until each partition has its part.
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_note_at_key UNIQUE (note, at);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY orders_2026_note_at_key
    ON public.orders_2026 (note, at);

-- The finished index becomes the partition's part of the key: the catalog only.
BEGIN;
ALTER TABLE public.orders_2026
    ADD CONSTRAINT orders_2026_note_at_key UNIQUE USING INDEX orders_2026_note_at_key;

ALTER INDEX public.orders_note_at_key ATTACH PARTITION public.orders_2026_note_at_key;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY orders_2027_note_at_key
    ON public.orders_2027 (note, at);

-- The finished index becomes the partition's part of the key: the catalog only.
BEGIN;
ALTER TABLE public.orders_2027
    ADD CONSTRAINT orders_2027_note_at_key UNIQUE USING INDEX orders_2027_note_at_key;

ALTER INDEX public.orders_note_at_key ATTACH PARTITION public.orders_2027_note_at_key;
COMMIT;
