-- concertina: 1
-- change: lines-name-real-products
-- phase: expand
-- parent: sha256/v1:821aa21f5e1a8565a34f317c9eb7cd336a61c510a9cbb55b9ae87c7329a77f18
-- transactional: no
-- gate: none
-- schema: sha256/v1:1a477955105e2f55cce77104595957e3a1c2128fb9613787bf2ba889a28ff3a0
-- cost: builds an index beside running writers; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.order_line_product_id_idx;
