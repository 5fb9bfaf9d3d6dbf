-- concertina: 1
-- change: drop-orders-2027
-- phase: contract
-- parent: sha256/v1:3af95a19e626bfa21c1da935e7d0cc24c77c7dc0c446abb96908c9aaed0247e1
-- transactional: no
-- gate: live
-- schema: sha256/v1:3e981f5085a2304d488dde4261d8ae2e8bc7513b3a08fd77a176590c7722382a
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Concurrently, outside a transaction: readers and writers of the others go on.
ALTER TABLE public.orders DETACH PARTITION public.orders_2027 CONCURRENTLY;

-- The partition waits in the attic, with every row, until its purge.
BEGIN;
DO $concertina$
BEGIN
    IF pg_catalog.to_regnamespace('concertina_attic') IS NULL THEN
        CREATE SCHEMA concertina_attic;
    END IF;
END
$concertina$;

ALTER TABLE public.orders_2027 DROP CONSTRAINT IF EXISTS orders_region_fkey;

ALTER INDEX public.orders_2027_pkey RENAME TO _retired_0002_orders_2027_pkey;

ALTER TABLE public.orders_2027 RENAME TO _retired_0002_orders_2027;

ALTER TABLE public._retired_0002_orders_2027 SET SCHEMA concertina_attic;
COMMIT;
