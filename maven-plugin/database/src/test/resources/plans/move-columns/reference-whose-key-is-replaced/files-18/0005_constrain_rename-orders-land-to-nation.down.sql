-- concertina: 1
-- change: rename-orders-land-to-nation
-- phase: constrain
-- parent: sha256/v1:6b0637e2bb69178908e618e57431c855113fb57beaefbb9312626f9a93da3166
-- depends: 0004_constrain_rename-orders-land-to-nation
-- transactional: no
-- gate: live
-- schema: sha256/v1:a04a9ac5a2d73db1fb33e528d8ea68097820193cbe71c7e9a99e135555c9fb8d
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_customer;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.customer DROP CONSTRAINT customer_pkey;

-- Back to a column that may be NULL.
ALTER TABLE public.customer ALTER COLUMN code DROP NOT NULL;
