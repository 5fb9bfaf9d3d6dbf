-- concertina: 1
-- change: drop-orders-total
-- phase: contract
-- parent: sha256/v1:2f5f0aaed3232e359b61c3d7a9ae110a61b2092e0c91c00bf347c9721f68b67b
-- depends: 0002_constrain_drop-orders-total
-- transactional: yes
-- gate: live
-- schema: sha256/v1:b390e9cd191873e328ddd64336363d5be295049573b6dee39d24118be22a0f98
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The column is back with its values: the catalog only.
ALTER TABLE public.orders RENAME COLUMN _retired_0002_total TO total;
