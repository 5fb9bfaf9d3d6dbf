-- concertina: 1
-- change: change-index-by-note
-- phase: contract
-- parent: sha256/v1:d9b03195d213546415c5f3ed6ba69eb78e239a60f5b7023b79b52f8f346eb58f
-- depends: 0002_constrain_change-index-by-note
-- transactional: no
-- gate: live
-- schema: sha256/v1:b63ee43bd126803df7c0c40eec3390a2f972e800b028ec3c6f13edada717c638
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: builds an index beside running writers; strongest lock SHARE UPDATE EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.by_note;

-- The name is free.
ALTER INDEX public._interim_0002_by_note RENAME TO by_note;
