-- concertina: 1
-- change: change-orders-by-note
-- phase: contract
-- parent: sha256/v1:08ee0525cd1ebe948f7cddda7cdf94918700e933b72b53a384e83491d8b3dbf4
-- depends: 0002_constrain_change-orders-by-note
-- transactional: no
-- gate: live
-- schema: sha256/v1:b63ee43bd126803df7c0c40eec3390a2f972e800b028ec3c6f13edada717c638
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: builds an index beside running writers; strongest lock SHARE UPDATE EXCLUSIVE

-- Make room for the old one.
ALTER INDEX public.by_note RENAME TO _interim_0002_by_note;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY by_note
    ON public.orders (note);
