-- concertina: 1
-- change: rename-orders-to-sales
-- phase: expand
-- parent: sha256/v1:9f0750bfd44f3ea9f533b1e9655dfcf326b4c7075aa513d9f2175ae4b59afe74
-- transactional: yes
-- gate: none
-- schema: sha256/v1:21517bbe48783332c4e7a7395944cfb0d39f7fd7c303731b086e03229d51bdcb
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- One transaction: old code finds the view where the table was.
ALTER TABLE public.orders RENAME TO sales;

ALTER TABLE public.sales RENAME CONSTRAINT orders_id_not_null TO sales_id_not_null;

CREATE VIEW public.orders WITH (security_invoker = true) AS
    SELECT id, note, total
    FROM public.sales;

DO $concertina$
DECLARE
    source pg_catalog.pg_class;
    privilege record;
BEGIN
    SELECT c.* INTO STRICT source
    FROM pg_catalog.pg_class AS c
    WHERE c.oid = 'public.sales'::pg_catalog.regclass;
    EXECUTE pg_catalog.format(
        'ALTER TABLE %s OWNER TO %I', 'public.orders', pg_catalog.pg_get_userbyid(source.relowner));
    FOR privilege IN
        SELECT DISTINCT a.grantee
        FROM pg_catalog.pg_class AS c, pg_catalog.aclexplode(c.relacl) AS a
        WHERE c.oid = 'public.orders'::pg_catalog.regclass
    LOOP
        EXECUTE pg_catalog.format(
            'REVOKE ALL ON TABLE %s FROM %s', 'public.orders',
            CASE WHEN privilege.grantee = 0 THEN 'PUBLIC'
                ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(privilege.grantee)) END);
    END LOOP;
    FOR privilege IN
        SELECT a.privilege_type, '' AS columns, a.grantee, a.is_grantable
        FROM pg_catalog.aclexplode(COALESCE(
            source.relacl, pg_catalog.acldefault('r', source.relowner))) AS a
        UNION ALL
        SELECT a.privilege_type, pg_catalog.format('(%I)', f.attname), a.grantee, a.is_grantable
        FROM pg_catalog.pg_attribute AS f
        JOIN pg_catalog.pg_attribute AS t
            ON t.attrelid = 'public.orders'::pg_catalog.regclass AND t.attname = f.attname AND NOT t.attisdropped,
            pg_catalog.aclexplode(f.attacl) AS a
        WHERE f.attrelid = source.oid AND f.attnum > 0 AND NOT f.attisdropped
        ORDER BY 2, 1
    LOOP
        EXECUTE pg_catalog.format(
            'GRANT %s %s ON TABLE %s TO %s %s', privilege.privilege_type, privilege.columns, 'public.orders',
            CASE WHEN privilege.grantee = 0 THEN 'PUBLIC'
                ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(privilege.grantee)) END,
            CASE WHEN privilege.is_grantable THEN 'WITH GRANT OPTION' ELSE '' END);
    END LOOP;
END
$concertina$;
