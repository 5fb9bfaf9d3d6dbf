-- concertina: 1
-- change: change-score
-- phase: constrain
-- parent: sha256/v1:96035e5f59bd8346e004d4d32222fbb4867c0e14bf5fae38d5927a40ae85a613
-- depends: 0002_expand_change-score
-- transactional: yes
-- gate: live
-- schema: sha256/v1:c99be97cb89538e5fd1e299e88e5e25b6efda6b9ed782f4bbabf70f1f49f611b
-- cost: reads the table, others may write meanwhile; strongest lock SHARE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- The rule goes; no row is read.
ALTER DOMAIN public.score DROP CONSTRAINT small;
