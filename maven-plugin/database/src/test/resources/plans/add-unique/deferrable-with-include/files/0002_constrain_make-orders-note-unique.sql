-- concertina: 1
-- change: make-orders-note-unique
-- phase: constrain
-- parent: sha256/v1:1f551eedebfae9ccc7405e61b56b83cda194e30b1a89f6169961d81a3571d102
-- transactional: no
-- gate: live
-- schema: sha256/v1:bdcb8c008262a631cffcb04d6bc1a8781ce922ca7ff7eb6ed2d2b514468893f0
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
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
        SELECT CAST(ROW(note) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE note IS NOT NULL
            GROUP BY note
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "note", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY orders_note_size_key
    ON public.orders (note) INCLUDE (size);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_note_size_key UNIQUE USING INDEX orders_note_size_key DEFERRABLE INITIALLY DEFERRED;
