-- concertina: 1
-- change: change-orders-and-customer
-- phase: expand
-- parent: sha256/v1:d2dbcf1b42f687c009ac9e4b3b19ec6bc548a50da1f00a7deadb9703954aea20
-- transactional: no
-- gate: none
-- schema: sha256/v1:cb8b60cbd9f007faceb1c88a9b1d27a79d5573b60a795205439ac71925aa9e61
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN _shadow_0002_customer;
COMMIT;

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
        FROM public.orders AS concertina_from
            WHERE (concertina_from.customer IS NOT NULL)
            AND NOT EXISTS (
                SELECT FROM public.customer AS concertina_to
                WHERE concertina_to.id = concertina_from.customer
            )
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'foreign_key_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" reference by "customer" no row of table "public.customer", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Insert the missing rows or mend the references, then run the file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer (id) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_fkey;
