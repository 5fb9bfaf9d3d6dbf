-- concertina: 1
-- change: add-orders-at
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:4c194972660642cf80971f8d2498601fe85b70ef61ba27856336a87bf73df477
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The catalog alone changes: existing rows take the value from there.
ALTER TABLE public.orders
    ADD COLUMN at timestamp with time zone;
