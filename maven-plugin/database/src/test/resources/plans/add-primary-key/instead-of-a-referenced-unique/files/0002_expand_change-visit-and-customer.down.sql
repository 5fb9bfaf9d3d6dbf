-- concertina: 1
-- change: change-visit-and-customer
-- phase: expand
-- parent: sha256/v1:e68541a1c6b007606b671f68ff0cfaf31d393e5a54c0e037de043a70f7ad3d23
-- transactional: no
-- gate: none
-- schema: sha256/v1:c07c69b3cf53aea2598efbacfdef1f038b838dc0a0c9e78b9c969acf832d502c
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
        SELECT CAST(ROW(code) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE code IS NOT NULL
            GROUP BY code
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.customer" have equal values in "code", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Look first: a row that references nothing would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(concertina_from.customer) AS pg_catalog.text) AS sample
        FROM public.visit AS concertina_from
            WHERE (concertina_from.customer IS NOT NULL)
            AND NOT EXISTS (
                SELECT FROM public.customer AS concertina_to
                WHERE concertina_to.code = concertina_from.customer
            )
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'foreign_key_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" reference by "customer" no row of table "public.customer", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Insert the missing rows or mend the references, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY customer_code_key
    ON public.customer (code);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.customer
    ADD CONSTRAINT customer_code_key UNIQUE USING INDEX customer_code_key;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.visit
    ADD CONSTRAINT visit_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer (code) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit_customer_fkey;
