-- concertina: 1
-- change: one-account-an-address
-- phase: constrain
-- parent: sha256/v1:3bf7f0978d55b8ee7c89cd32a739ab59f17cd65ceed618e942166f923e2e45e5
-- transactional: no
-- gate: live
-- schema: sha256/v1:c5ecbeed6dc2efbb230a51b06b249dad204ee0cd1aab73e0721827e8b0cc8291
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
        SELECT CAST(ROW(email) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE email IS NOT NULL
            GROUP BY email
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.customer" have equal values in "email", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY customer_email_key
    ON public.customer (email);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.customer
    ADD CONSTRAINT customer_email_key UNIQUE USING INDEX customer_email_key;
