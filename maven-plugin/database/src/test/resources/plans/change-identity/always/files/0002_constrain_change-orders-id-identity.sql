-- concertina: 1
-- change: change-orders-id-identity
-- phase: constrain
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: live
-- schema: sha256/v1:2bde4c149dc91acfd2599a5dc5b801cc844c8454db88cd77551dc4663be1d0c5
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Counting goes on beyond the largest value that the column holds.
ALTER TABLE public.orders
    ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 10;
