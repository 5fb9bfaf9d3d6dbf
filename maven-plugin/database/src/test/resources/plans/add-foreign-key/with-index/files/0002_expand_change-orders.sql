-- concertina: 1
-- change: change-orders
-- phase: expand
-- parent: sha256/v1:89b43f7e93418a2da0438f464245c5f28670d62277d1577ac47220b7bdd7c278
-- transactional: no
-- gate: none
-- schema: sha256/v1:ed3ff3f4e5026e4016dec82e631e9138ddc2e909e40cce953bb3ef5a36ccf792
-- cost: builds an index beside running writers; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_customer_id_idx
    ON public.orders (customer_id);
