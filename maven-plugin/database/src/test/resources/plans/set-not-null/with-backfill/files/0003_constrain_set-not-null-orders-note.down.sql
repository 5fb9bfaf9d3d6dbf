-- concertina: 1
-- change: set-not-null-orders-note
-- phase: constrain
-- parent: sha256/v1:8ec516574d872a973cf0a04938b1389c2ed2c2ef4678304d39c37a489e1fdd54
-- depends: 0002_backfill_set-not-null-orders-note
-- transactional: yes
-- gate: live
-- schema: sha256/v1:c337dbd35384adcfa79d468bc4646fdb1e7e93e2f796b3de3cda7c251666c15e
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.orders ALTER COLUMN note DROP NOT NULL;
