-- concertina: 1
-- change: drop-orders-customer-fkey
-- phase: expand
-- parent: sha256/v1:82f49a132ad49715475dd0285f5e5eb7362c7e48cbe2c139e3b820dd53b0d58a
-- transactional: no
-- gate: none
-- schema: sha256/v1:5b4d0018c63210506e087892972054c18846dde0469b3e01f6868f72bcf57297
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE

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
                SELECT FROM public.customers AS concertina_to
                WHERE concertina_to.id = concertina_from.customer
            )
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'foreign_key_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" reference by "customer" no row of table "public.customers", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Insert the missing rows or mend the references, then run the file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customers (id) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_fkey;
