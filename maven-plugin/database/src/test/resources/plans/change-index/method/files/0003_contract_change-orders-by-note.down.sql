-- concertina: 1
-- change: change-orders-by-note
-- phase: contract
-- parent: sha256/v1:2f2c37e3f5f0b4073ac20fb5739ef7ac129e2dd8de008a69b62d6da63b5171b6
-- depends: 0002_expand_change-orders-by-note
-- transactional: no
-- gate: live
-- schema: sha256/v1:f15aa68e82d3f9a004178cd322e046e96d174834ce4213f576e09a55922bd7bf
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: builds an index beside running writers; strongest lock SHARE UPDATE EXCLUSIVE

-- Make room for the old one.
ALTER INDEX public.by_note RENAME TO _interim_0002_by_note;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY by_note
    ON public.orders (note);
