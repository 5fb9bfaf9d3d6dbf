-- concertina: 1
-- change: change-3-objects
-- phase: contract
-- parent: sha256/v1:f1d18e9e7554b55908ef84eb0b87d0cf8edd905e156aba7593a4696bff8b38a0
-- transactional: no
-- gate: live
-- schema: sha256/v1:0d0c653cf2b9ea5d9ce184239180126f7cd90714c1bf6e29b941ca3cff5d1e01
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code, which used the grant, is gone.
REVOKE SELECT, INSERT ON TABLE public.orders FROM pg_monitor;

-- Old code, which used the grant, is gone.
REVOKE UPDATE (note) ON TABLE public.orders FROM pg_monitor;

-- Old code, which used the owner, is gone.
ALTER TABLE public.orders OWNER TO CURRENT_USER;

-- Old code, which used the default privilege, is gone.
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT ON TABLES FROM pg_monitor;

-- Old code, which used the comment, is gone.
COMMENT ON CONSTRAINT orders_pkey ON public.orders IS NULL;

-- Old code, which used the forced row security, is gone.
ALTER TABLE public.orders NO FORCE ROW LEVEL SECURITY;

-- Old code, which used the row security, is gone.
ALTER TABLE public.orders DISABLE ROW LEVEL SECURITY;

-- Old code, which used the cluster, is gone.
ALTER TABLE public.orders SET WITHOUT CLUSTER;

-- Old code, which used the replica identity, is gone.
ALTER TABLE public.orders REPLICA IDENTITY DEFAULT;

-- Old code, which used the column options, is gone.
ALTER TABLE public.orders ALTER COLUMN total RESET (n_distinct);

-- Old code, which used the column statistics, is gone.
ALTER TABLE public.orders ALTER COLUMN total SET STATISTICS -1;

-- Old code, which used the column compression, is gone.
ALTER TABLE public.orders ALTER COLUMN note SET COMPRESSION DEFAULT;

-- Old code, which used the column storage, is gone.
DO $concertina$
BEGIN
    EXECUTE pg_catalog.concat('ALTER TABLE public.orders ALTER COLUMN note SET STORAGE ', (
        SELECT CASE t.typstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END
        FROM pg_catalog.pg_attribute AS a
        JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
        WHERE a.attrelid = 'public.orders'::pg_catalog.regclass AND pg_catalog.quote_ident(a.attname) = 'note' AND a.attnum > 0));
END
$concertina$;

-- Old code, which used the policy, is gone.
DROP POLICY strict ON public.orders;

-- Old code, which used the policy, is gone.
DROP POLICY small ON public.orders;

-- Old code, which used the statistics object, is gone.
DROP STATISTICS public.orders_related;
