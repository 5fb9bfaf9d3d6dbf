-- concertina: 1
-- change: change-function-twice
-- phase: expand
-- parent: sha256/v1:4d1ae63d51491dccce134f145ce93e12d9e11cc382b15add518dfdda456ea4ba
-- transactional: yes
-- gate: none
-- schema: sha256/v1:7e6932b8ec975810f849784c4db168cde2a4a1d0c0e34564381efa48a2f45b8d
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Who uses it goes on.
CREATE OR REPLACE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n + n';
