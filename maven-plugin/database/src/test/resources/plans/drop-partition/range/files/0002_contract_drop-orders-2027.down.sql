-- concertina: 1
-- change: drop-orders-2027
-- phase: contract
-- parent: sha256/v1:b62090e11c755570e5c4080d4bd6d6e8922ac824923112126e3179d7794fb446
-- transactional: no
-- gate: live
-- schema: sha256/v1:e25f23676c3f14de0c9ee30e49fa617a8cf84c621fbe9d0daeb042eeac3d3939
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The partition's table comes back with every row that it had.
BEGIN;
ALTER TABLE concertina_attic._retired_0002_orders_2027 SET SCHEMA public;
ALTER TABLE public._retired_0002_orders_2027 RENAME TO orders_2027;
ALTER INDEX public._retired_0002_orders_2027_pkey RENAME TO orders_2027_pkey;
COMMIT;

-- The check that PostgreSQL left at the detaching proves that all rows fit; attached, it is not
-- needed.
BEGIN;
ALTER TABLE public.orders
    ATTACH PARTITION public.orders_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');

DO $concertina$
DECLARE
    detach_check pg_catalog.name;
BEGIN
    FOR detach_check IN
        SELECT c.conname
        FROM pg_catalog.pg_constraint AS c
        WHERE c.conrelid = 'public.orders_2027'::pg_catalog.regclass AND c.contype = 'c' AND c.coninhcount = 0
            AND c.conname <> ALL (ARRAY[]::pg_catalog.name[])
    LOOP
        EXECUTE pg_catalog.format('ALTER TABLE public.orders_2027 DROP CONSTRAINT %I', detach_check);
    END LOOP;
END
$concertina$;
COMMIT;
