-- concertina: 1
-- change: create-comment-schema-public-and-owner-schema-public
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:17ce65dc647f47c49addcac0d0542d6f7fb81aeed9c95956eceb43a37cb8f96c
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- New code finds the comment there.
COMMENT ON SCHEMA public IS 'Orders';

-- New code finds the owner there.
ALTER SCHEMA public OWNER TO pg_monitor;
