-- concertina: 1
-- change: drop-orders-note-check-and-note-key
-- phase: expand
-- parent: sha256/v1:bbb2dc5b8d35e931e9d97d878f957b2d53cd40308ccb61d92ef3d4f367d85b8a
-- transactional: no
-- gate: none
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

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

-- Look first: a row that breaks the rule would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE NOT (note <> '')
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" break check "orders_note_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY orders_note_key
    ON public.orders (note);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_note_key UNIQUE USING INDEX orders_note_key;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_note_check CHECK (note <> '') NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_note_check;
