-- concertina: 1
-- change: rename-orders-number-to-label
-- phase: constrain
-- parent: sha256/v1:94502f90e09b1b6aa8a9ae8e6a745bed22c3c7bd17174c0aa2952db85243cec9
-- depends: 0004_constrain_rename-orders-number-to-label
-- transactional: yes
-- gate: live
-- schema: sha256/v1:e54ba79f19742f14d749cb5f4a03e596b59a5b9730f0de9f6edaedaf59a1c7d7
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.orders ALTER COLUMN code DROP NOT NULL;
