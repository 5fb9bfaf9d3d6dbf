-- concertina: 1
-- change: drop-orders-2027
-- phase: contract
-- parent: sha256/v1:b62090e11c755570e5c4080d4bd6d6e8922ac824923112126e3179d7794fb446
-- transactional: no
-- gate: live
-- schema: sha256/v1:e25f23676c3f14de0c9ee30e49fa617a8cf84c621fbe9d0daeb042eeac3d3939
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

ALTER INDEX public.orders_2027_pkey RENAME TO _retired_0002_orders_2027_pkey;

ALTER TABLE public.orders_2027 RENAME TO _retired_0002_orders_2027;

ALTER TABLE public._retired_0002_orders_2027 SET SCHEMA concertina_attic;
COMMIT;
