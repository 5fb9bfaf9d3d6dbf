-- concertina: 1
-- change: returns
-- phase: expand
-- parent: sha256/v1:45a735fd552a3f169ebc8bdcbc62c8b3668defab7d289fb108feb0201a0d0870
-- transactional: no
-- gate: none
-- schema: sha256/v1:b47e519dad3f40372c64ccedf3ea6d9cd06a9b727190eea816187a57a535df6d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

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
            WHERE NOT (status IN ('PLACED', 'PAID', 'SHIPPED'))
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" break check "_interim_0015_orders_status_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT _interim_0015_orders_status_check CHECK (status IN ('PLACED', 'PAID', 'SHIPPED')) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT _interim_0015_orders_status_check;

-- It is proved and takes the name.
BEGIN;
ALTER TABLE public.orders DROP CONSTRAINT orders_status_check;
ALTER TABLE public.orders RENAME CONSTRAINT _interim_0015_orders_status_check TO orders_status_check;
COMMIT;
