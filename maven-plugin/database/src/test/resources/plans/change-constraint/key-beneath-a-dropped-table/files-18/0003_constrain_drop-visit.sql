-- concertina: 1
-- change: drop-visit
-- phase: constrain
-- parent: sha256/v1:6afc62aa2107de7f99feb752c85198b57bba442697f88e584b620ea5585eb5f2
-- depends: 0002_expand_drop-visit
-- transactional: no
-- gate: live
-- schema: sha256/v1:f4414786d06cee014e37fba42fbe77518ce5981748a85aad874004952ada353e
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- Look first: a row without a value would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE code IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.customer" have no value in "code", for example ', concertina_samples, ' – nothing was changed.'),
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
        SELECT CAST(ROW(id, code) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE id IS NOT NULL
            AND code IS NOT NULL
            GROUP BY id, code
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.customer" have equal values in "id", "code", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.customer
    ADD CONSTRAINT customer_code_not_null NOT NULL code NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.customer VALIDATE CONSTRAINT customer_code_not_null;

-- Concurrently, beside the old key: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_customer_pkey
    ON public.customer (id, code);

-- The finished index becomes the key and takes its name: the catalog only.
BEGIN;
ALTER TABLE public.customer DROP CONSTRAINT customer_pkey;

ALTER TABLE public.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY USING INDEX _interim_0002_customer_pkey;
COMMIT;
