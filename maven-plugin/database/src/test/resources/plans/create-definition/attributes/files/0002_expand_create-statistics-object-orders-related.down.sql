-- concertina: 1
-- change: create-statistics-object-orders-related
-- phase: expand
-- parent: sha256/v1:3cb5b7dd7bf5a92875b933bcf634b7f736ca3400ece73bbf2e43115cecfdeaf5
-- transactional: no
-- gate: none
-- schema: sha256/v1:c83258c5466e9f2ea60a42d332f6d1303b303fc04c0f7c29bd4f4df5ca0ca1f8
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Only new code knows the grant.
REVOKE SELECT, INSERT ON TABLE public.orders FROM pg_monitor;

-- Only new code knows the grant.
REVOKE UPDATE (note) ON TABLE public.orders FROM pg_monitor;

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
