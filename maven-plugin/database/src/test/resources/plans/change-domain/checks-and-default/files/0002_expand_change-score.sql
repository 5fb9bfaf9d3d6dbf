-- concertina: 1
-- change: change-score
-- phase: expand
-- parent: sha256/v1:cf52ca0e17665e68fb82ad03b870e01f03b68cd8ca5d1792c6a5dd61c4ae5b99
-- transactional: yes
-- gate: none
-- schema: sha256/v1:c99be97cb89538e5fd1e299e88e5e25b6efda6b9ed782f4bbabf70f1f49f611b
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: reads the table, others may write meanwhile; strongest lock SHARE

-- It holds for rows that are written from now on; no row is read.
ALTER DOMAIN public.score SET DEFAULT 5;

-- The rule goes; no row is read.
ALTER DOMAIN public.score DROP CONSTRAINT positive;
