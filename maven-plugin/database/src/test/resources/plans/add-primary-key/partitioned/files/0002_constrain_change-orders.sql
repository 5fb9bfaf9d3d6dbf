-- concertina: 1
-- change: change-orders
-- phase: constrain
-- parent: sha256/v1:4408b870bb1f45320cd9a2f726e3d2f4464be945c0335f2f15b9723fc4a1a1e8
-- transactional: no
-- gate: live
-- schema: sha256/v1:deac3dbb1ca5da202f7055a84da633c0805d102331ef57dc4c29dc97e50ac4f1
-- cost: builds 2 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Look first: a row without a value would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ctid AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE id IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have no value in "id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them one. Then run this file again.';
    END IF;
END
$concertina$;

-- Look first: a row without a value would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ctid AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE at IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have no value in "at", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them one. Then run this file again.';
    END IF;
END
$concertina$;

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
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
            WHERE id IS NOT NULL
            AND at IS NOT NULL
            GROUP BY id, at
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "id", "at", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_id_not_null_check CHECK (id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_id_not_null_check;
COMMIT;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_at_not_null_check CHECK (at IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_at_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN at SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_at_not_null_check;
COMMIT;

-- On the parent alone, where there are no rows: not yet in force until each partition has its part.
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id, at);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY orders_2026_pkey
    ON public.orders_2026 (id, at);

-- The finished index becomes the partition's part of the key: the catalog only.
BEGIN;
ALTER TABLE public.orders_2026
    ADD CONSTRAINT orders_2026_pkey PRIMARY KEY USING INDEX orders_2026_pkey;

ALTER INDEX public.orders_pkey ATTACH PARTITION public.orders_2026_pkey;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY orders_2027_pkey
    ON public.orders_2027 (id, at);

-- The finished index becomes the partition's part of the key: the catalog only.
BEGIN;
ALTER TABLE public.orders_2027
    ADD CONSTRAINT orders_2027_pkey PRIMARY KEY USING INDEX orders_2027_pkey;

ALTER INDEX public.orders_pkey ATTACH PARTITION public.orders_2027_pkey;
COMMIT;
