-- concertina: 1
-- change: add-orders-south
-- phase: expand
-- parent: sha256/v1:6cf03a49e3582258828fb09da1ba7a454363dceae10ba67afc3963c95cf7811a
-- transactional: no
-- gate: none
-- schema: sha256/v1:c1b891de13bfb5abd5b68947849292f987eaeac9f95143cd723a737497601898
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_region_number_key;

-- It joins empty, so the lock on its parent lasts an instant.
CREATE TABLE public.orders_south PARTITION OF public.orders
FOR VALUES IN ('s');
