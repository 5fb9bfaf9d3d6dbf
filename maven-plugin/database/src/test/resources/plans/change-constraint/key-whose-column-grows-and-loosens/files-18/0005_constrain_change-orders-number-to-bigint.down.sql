-- concertina: 1
-- change: change-orders-number-to-bigint
-- phase: constrain
-- parent: sha256/v1:366b0642867cb7020d7bb0e82ab3a4fc2f42cc519d1ff8c0389c418b4746caf9
-- depends: 0004_constrain_change-orders-number-to-bigint
-- transactional: yes
-- gate: live
-- schema: sha256/v1:a1685db4747ccc5f197873dc724eff643694a60b6579f010e80e27c75468337a
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.orders ALTER COLUMN code DROP NOT NULL;
