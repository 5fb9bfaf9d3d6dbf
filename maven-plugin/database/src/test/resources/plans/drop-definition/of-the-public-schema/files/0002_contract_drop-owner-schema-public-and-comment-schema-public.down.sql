-- concertina: 1
-- change: drop-owner-schema-public-and-comment-schema-public
-- phase: contract
-- parent: sha256/v1:43f1cef01272913fcb3e3aed48771ae0ca797f5498c31d50055234436bdfaa42
-- transactional: yes
-- gate: live
-- schema: sha256/v1:4bb83d3b3cd47220bb5fae44ef5d3477c5f0fce602e1ce0cb94184dee296a2a7
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code finds the comment again.
COMMENT ON SCHEMA public IS 'Orders';

-- Old code finds the owner again.
ALTER SCHEMA public OWNER TO pg_monitor;
