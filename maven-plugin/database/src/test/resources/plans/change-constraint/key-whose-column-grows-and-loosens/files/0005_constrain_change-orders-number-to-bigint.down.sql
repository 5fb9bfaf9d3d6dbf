-- concertina: 1
-- change: change-orders-number-to-bigint
-- phase: constrain
-- parent: sha256/v1:9917b84452b8f9b67484fdc88dd7961c99fa8069355281aecca53dc1e743f495
-- depends: 0004_constrain_change-orders-number-to-bigint
-- transactional: yes
-- gate: live
-- schema: sha256/v1:a1685db4747ccc5f197873dc724eff643694a60b6579f010e80e27c75468337a
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.orders ALTER COLUMN code DROP NOT NULL;
