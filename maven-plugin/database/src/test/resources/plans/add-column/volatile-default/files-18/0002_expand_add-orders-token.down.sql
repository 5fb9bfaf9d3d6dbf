-- concertina: 1
-- change: add-orders-token
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b2f588f15b59e5e483bb4dbf40450fce13d165e90e735b14adeca388f358f6ec
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to the table without it.
ALTER TABLE public.orders DROP COLUMN token;
