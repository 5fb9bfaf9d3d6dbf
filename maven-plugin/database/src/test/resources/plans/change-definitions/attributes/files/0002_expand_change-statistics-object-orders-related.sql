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
DROP STATISTICS public.orders_related;
CREATE STATISTICS orders_related (ndistinct) ON note, total FROM orders;
COMMIT;

-- Who uses it goes on.
ALTER TABLE orders ALTER COLUMN note SET STORAGE MAIN;

-- Who uses it goes on.
ALTER TABLE orders ALTER COLUMN total SET STATISTICS 50;

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN total RESET (n_distinct);
ALTER TABLE orders ALTER COLUMN total SET (n_distinct_inherited = 5);
COMMIT;

-- Who uses it goes on.
ALTER TABLE orders REPLICA IDENTITY NOTHING;

-- Who uses it goes on.
COMMENT ON CONSTRAINT orders_pkey ON orders IS 'Its number';

-- Who uses it goes on.
ALTER TABLE orders OWNER TO pg_read_all_settings;

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
REVOKE SELECT, INSERT ON TABLE orders FROM pg_monitor;
GRANT SELECT, UPDATE ON TABLE orders TO pg_monitor;
COMMIT;
