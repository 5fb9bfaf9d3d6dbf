-- concertina: 1
-- change: drop-orders-gross
-- phase: contract
-- parent: sha256/v1:9e614bf3addbde45f06c2caec1e7b69237f0c43fe3eb404ff5437e109fa53d91
-- transactional: no
-- gate: live
-- schema: sha256/v1:d1ec2bca926d8d70e7292df66b0d5dc2df58ed4e5397b1bf3917ce4627651d04
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The column is back with its values: the catalog only.
ALTER TABLE public.orders RENAME COLUMN _retired_0002_gross TO gross;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_gross_not_null NOT NULL gross NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_gross_not_null;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_gross_idx
    ON public.orders (gross);
