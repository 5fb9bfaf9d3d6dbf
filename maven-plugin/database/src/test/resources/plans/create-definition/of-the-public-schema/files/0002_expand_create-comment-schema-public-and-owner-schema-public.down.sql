-- concertina: 1
-- change: create-comment-schema-public-and-owner-schema-public
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:17ce65dc647f47c49addcac0d0542d6f7fb81aeed9c95956eceb43a37cb8f96c
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Only new code knows the owner.
DO $concertina$
BEGIN
    EXECUTE pg_catalog.format('ALTER SCHEMA public OWNER TO %I', COALESCE((
        SELECT pg_catalog.pg_get_userbyid(a.grantor)
        FROM pg_catalog.pg_init_privs AS i, pg_catalog.aclexplode(i.initprivs) AS a
        WHERE i.classoid = 'pg_catalog.pg_namespace'::regclass
        AND i.objoid = pg_catalog.to_regnamespace('public')::oid
        LIMIT 1), CURRENT_USER));
END
$concertina$;

-- Only new code knows the comment.
COMMENT ON SCHEMA public IS 'standard public schema';
