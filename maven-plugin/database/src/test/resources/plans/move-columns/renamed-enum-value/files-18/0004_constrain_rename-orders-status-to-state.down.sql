-- concertina: 1
-- change: rename-orders-status-to-state
-- phase: constrain
-- parent: sha256/v1:2a4c69b5f3cf982366fabec4c89a5389680a5759bcd6bc4fc42b2983b5a06f10
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
ALTER TABLE public.orders ALTER COLUMN state DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_state_not_null NOT NULL state NOT VALID;
COMMIT;
