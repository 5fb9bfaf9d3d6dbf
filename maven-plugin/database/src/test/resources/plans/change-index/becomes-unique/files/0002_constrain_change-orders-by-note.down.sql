-- concertina: 1
-- change: change-orders-by-note
-- phase: constrain
-- parent: sha256/v1:840715400675ba7b0ce441909bd414448f6fd86cd6fcfc8fa3ac9d55e80afd07
-- transactional: no
-- gate: live
-- schema: sha256/v1:b63ee43bd126803df7c0c40eec3390a2f972e800b028ec3c6f13edada717c638
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public._interim_0002_by_note;
