-- concertina: 1
-- change: change-statistics-object-orders-related
-- phase: expand
-- parent: sha256/v1:992854eea269d338db6581d7e2f6b89ddda0d81de4c068a5df84fd1ad1578b0b
-- transactional: no
-- gate: none
-- schema: sha256/v1:18f78f3baea9c3c96159f528c22914ef6b03b65dcbc447ddca3dc4757499d35b
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
REVOKE SELECT, UPDATE ON TABLE public.orders FROM pg_monitor;
GRANT SELECT, INSERT ON TABLE public.orders TO pg_monitor;
COMMIT;

-- It is as it was.
ALTER TABLE public.orders OWNER TO pg_read_all_stats;

-- It is as it was.
COMMENT ON CONSTRAINT orders_pkey ON public.orders IS 'The number';

-- It is as it was.
ALTER TABLE public.orders REPLICA IDENTITY FULL;

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN total RESET (n_distinct_inherited);
ALTER TABLE public.orders ALTER COLUMN total SET (n_distinct = 10);
COMMIT;

-- It is as it was.
ALTER TABLE public.orders ALTER COLUMN total SET STATISTICS 500;

-- It is as it was.
ALTER TABLE public.orders ALTER COLUMN note SET STORAGE EXTERNAL;

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
DROP STATISTICS public.orders_related;
CREATE STATISTICS public.orders_related (dependencies) ON note, total FROM public.orders;
COMMIT;
