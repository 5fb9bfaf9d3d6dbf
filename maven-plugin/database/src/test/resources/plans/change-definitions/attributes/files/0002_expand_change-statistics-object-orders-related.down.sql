-- concertina: 1
-- change: change-statistics-object-orders-related
-- phase: expand
-- parent: sha256/v1:a2a48bc4ee085a7c249e756f03bc766937236136ad03136d798c4c9911710d23
-- transactional: no
-- gate: none
-- schema: sha256/v1:1f24346db5dfd006268c705ee389368cebac3d28d9a02777a4cb5a4d5d93c65b
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
REVOKE SELECT, UPDATE ON TABLE orders FROM pg_monitor;
GRANT SELECT, INSERT ON TABLE orders TO pg_monitor;
COMMIT;

-- It is as it was.
ALTER TABLE orders OWNER TO pg_read_all_stats;

-- It is as it was.
COMMENT ON CONSTRAINT orders_pkey ON orders IS 'The number';

-- It is as it was.
ALTER TABLE orders REPLICA IDENTITY FULL;

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN total RESET (n_distinct_inherited);
ALTER TABLE orders ALTER COLUMN total SET (n_distinct = 10);
COMMIT;

-- It is as it was.
ALTER TABLE orders ALTER COLUMN total SET STATISTICS 500;

-- It is as it was.
ALTER TABLE orders ALTER COLUMN note SET STORAGE EXTERNAL;

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
DROP STATISTICS public.orders_related;
CREATE STATISTICS orders_related (dependencies) ON note, total FROM orders;
COMMIT;
