-- concertina: 1
-- change: drop-orders
-- phase: contract
-- parent: sha256/v1:43e195fe1a5be2dd6a7d6d365f4d4c161737b8449693922f6c8ec9c525831ce3
-- transactional: no
-- gate: live
-- schema: sha256/v1:fcda491e83bc591aea526366e1dcb7d5e4abd4180dc2f097a0d02f13e49ff2dc
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The table comes back with every row that it had.
BEGIN;
ALTER TABLE concertina_attic._retired_0002_orders SET SCHEMA public;
ALTER TABLE public._retired_0002_orders RENAME TO orders;
ALTER INDEX public._retired_0002_orders_pkey RENAME TO orders_pkey;
ALTER SEQUENCE public._retired_0002_orders_id_seq RENAME TO orders_id_seq;
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
        SELECT CAST(ROW(concertina_from.customer_id) AS pg_catalog.text) AS sample
        FROM public.orders AS concertina_from
            WHERE (concertina_from.customer_id IS NOT NULL)
            AND NOT EXISTS (
                SELECT FROM public.customer AS concertina_to
                WHERE concertina_to.id = concertina_from.customer_id
            )
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'foreign_key_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" reference by "customer_id" no row of table "public.customer", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Insert the missing rows or mend the references, then run the file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer (id) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_id_fkey;
