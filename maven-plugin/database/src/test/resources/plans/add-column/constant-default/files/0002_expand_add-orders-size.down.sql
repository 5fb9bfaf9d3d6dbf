-- concertina: 1
-- change: add-orders-size
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:d818c80dfa4d8dbb79b4729a34e9ef10ae8b78d5cdaf7d4abdcd12d415e19b19
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to the table without it.
ALTER TABLE public.orders DROP COLUMN size;
