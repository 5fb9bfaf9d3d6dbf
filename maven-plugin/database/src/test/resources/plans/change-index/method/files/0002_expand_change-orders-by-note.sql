-- concertina: 1
-- change: change-orders-by-note
-- phase: expand
-- parent: sha256/v1:840715400675ba7b0ce441909bd414448f6fd86cd6fcfc8fa3ac9d55e80afd07
-- transactional: no
-- gate: none
-- schema: sha256/v1:f15aa68e82d3f9a004178cd322e046e96d174834ce4213f576e09a55922bd7bf
-- cost: builds an index beside running writers; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY _interim_0002_by_note
    ON public.orders USING hash (note);
