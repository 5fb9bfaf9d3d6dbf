-- concertina: 1
-- change: rename-named-to-titled
-- phase: contract
-- parent: sha256/v1:3715d3379a94975f9f5d19a37c2df4e57e5a93f93701ffe2b6216bb31877b926
-- depends: 0002_expand_rename-named-to-titled
-- transactional: yes
-- gate: live
-- schema: sha256/v1:1f7009128e45e25de4bdc5296be5e09f16acdd145a279446a03164d1c2299d5c
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code finds the old name again.
CREATE VIEW public.named WITH (security_invoker = true) AS
    SELECT age, name
    FROM public.titled;

DO $concertina$
DECLARE
    source pg_catalog.pg_class;
    privilege record;
BEGIN
    SELECT c.* INTO STRICT source
    FROM pg_catalog.pg_class AS c
    WHERE c.oid = 'public.titled'::pg_catalog.regclass;
    EXECUTE pg_catalog.format(
        'ALTER TABLE %s OWNER TO %I', 'public.named', pg_catalog.pg_get_userbyid(source.relowner));
    FOR privilege IN
        SELECT DISTINCT a.grantee
        FROM pg_catalog.pg_class AS c, pg_catalog.aclexplode(c.relacl) AS a
        WHERE c.oid = 'public.named'::pg_catalog.regclass
    LOOP
        EXECUTE pg_catalog.format(
            'REVOKE ALL ON TABLE %s FROM %s', 'public.named',
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
            ON t.attrelid = 'public.named'::pg_catalog.regclass AND t.attname = f.attname AND NOT t.attisdropped,
            pg_catalog.aclexplode(f.attacl) AS a
        WHERE f.attrelid = source.oid AND f.attnum > 0 AND NOT f.attisdropped
        ORDER BY 2, 1
    LOOP
        EXECUTE pg_catalog.format(
            'GRANT %s %s ON TABLE %s TO %s %s', privilege.privilege_type, privilege.columns, 'public.named',
            CASE WHEN privilege.grantee = 0 THEN 'PUBLIC'
                ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(privilege.grantee)) END,
            CASE WHEN privilege.is_grantable THEN 'WITH GRANT OPTION' ELSE '' END);
    END LOOP;
END
$concertina$;
