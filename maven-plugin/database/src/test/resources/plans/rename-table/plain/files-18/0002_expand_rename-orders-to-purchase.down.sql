-- concertina: 1
-- change: rename-orders-to-purchase
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ec2eba9e52e772ff584b717b140d10d4c16eaf1b4e6b044be9bc8675f341e368
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table gets its old name back; nothing was copied.
DROP VIEW public.orders;
ALTER TABLE public.purchase RENAME TO orders;
ALTER TABLE public.orders RENAME CONSTRAINT purchase_id_not_null TO orders_id_not_null;
