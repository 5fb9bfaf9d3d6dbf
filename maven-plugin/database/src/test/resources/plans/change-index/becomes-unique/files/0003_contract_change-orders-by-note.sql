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

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.by_note;

-- The name is free.
ALTER INDEX public._interim_0002_by_note RENAME TO by_note;
