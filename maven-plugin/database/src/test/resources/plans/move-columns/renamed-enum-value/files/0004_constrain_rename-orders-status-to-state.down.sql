-- concertina: 1
-- change: rename-orders-status-to-state
-- phase: constrain
-- parent: sha256/v1:c1491160bf6b9b94473d1d18235a3a972f81cea8ec2037c4a5385e8818de5953
-- depends: 0003_backfill_rename-orders-status-to-state
-- transactional: no
-- gate: none
-- schema: sha256/v1:30f5f70d1d326dfd4d60cdec5fa45ec14aa124d62956b7f29f497ece2f384b9b
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no constraint on the new columns.
ALTER TABLE public.orders DROP CONSTRAINT orders_state_check;

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.orders_state_idx;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT orders_state_not_null_check CHECK (state IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN state DROP NOT NULL;
COMMIT;
