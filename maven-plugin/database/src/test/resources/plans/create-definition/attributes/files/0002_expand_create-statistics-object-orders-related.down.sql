-- concertina: 1
-- change: create-statistics-object-orders-related
-- phase: expand
-- parent: sha256/v1:03af166c182b7cc98647f49f93ed89f3aeb2f8fd76425d3628eb377472ae6dcb
-- transactional: no
-- gate: none
-- schema: sha256/v1:7681b6fe399c06e6f235ee3b713cb62c5c82e22ed99b38d346d1ad53c488a6c2
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Only new code knows the grant.
REVOKE SELECT, INSERT ON TABLE orders FROM pg_monitor;

-- Only new code knows the grant.
REVOKE UPDATE (note) ON TABLE orders FROM pg_monitor;

-- Only new code knows the owner.
ALTER TABLE public.orders OWNER TO CURRENT_USER;

-- Only new code knows the default privilege.
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT ON TABLES FROM pg_monitor;

-- Only new code knows the comment.
COMMENT ON CONSTRAINT orders_pkey ON public.orders IS NULL;

-- Only new code knows the cluster.
ALTER TABLE public.orders SET WITHOUT CLUSTER;

-- Only new code knows the replica identity.
ALTER TABLE public.orders REPLICA IDENTITY DEFAULT;

-- Only new code knows the statistics target.
ALTER STATISTICS public.orders_related SET STATISTICS -1;

-- Only new code knows the column options.
ALTER TABLE public.orders ALTER COLUMN total RESET (n_distinct);

-- Only new code knows the column statistics.
ALTER TABLE public.orders ALTER COLUMN total SET STATISTICS -1;

-- Only new code knows the column compression.
ALTER TABLE public.orders ALTER COLUMN note SET COMPRESSION DEFAULT;

-- Only new code knows the column storage.
DO $concertina$
BEGIN
    EXECUTE pg_catalog.concat('ALTER TABLE public.orders ALTER COLUMN note SET STORAGE ', (
        SELECT CASE t.typstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END
        FROM pg_catalog.pg_attribute AS a
        JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
        WHERE a.attrelid = 'public.orders'::pg_catalog.regclass AND pg_catalog.quote_ident(a.attname) = 'note' AND a.attnum > 0));
END
$concertina$;

-- Only new code knows the statistics object.
DROP STATISTICS public.orders_related;
