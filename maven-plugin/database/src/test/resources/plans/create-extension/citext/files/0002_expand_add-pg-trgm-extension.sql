-- concertina: 1
-- change: add-pg-trgm-extension
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:e493a557fa3bd2f66a70b9d2f56fbdc61304ef143e0020979b03e6f8a7bf0810
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Its types, functions and operator classes are used by what follows.
CREATE EXTENSION pg_trgm WITH SCHEMA public;
