-- concertina: 1
-- change: drop-orders-size
-- phase: contract
-- parent: sha256/v1:1f551eedebfae9ccc7405e61b56b83cda194e30b1a89f6169961d81a3571d102
-- transactional: no
-- gate: live
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The column is back with its values: the catalog only.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0002_size TO size;
ALTER TABLE public.orders ALTER COLUMN size SET DEFAULT 1;
COMMIT;

-- Rows written since have no value: they get the default.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET size = 1
WHERE size IS NULL;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_size_not_null_check CHECK (size IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_size_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN size SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_size_not_null_check;
COMMIT;
