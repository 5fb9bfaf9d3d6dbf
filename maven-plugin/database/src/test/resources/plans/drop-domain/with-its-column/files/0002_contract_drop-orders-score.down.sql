-- concertina: 1
-- change: drop-orders-score
-- phase: contract
-- parent: sha256/v1:cf52ca0e17665e68fb82ad03b870e01f03b68cd8ca5d1792c6a5dd61c4ae5b99
-- transactional: yes
-- gate: live
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The type comes back as it was.
ALTER TYPE concertina_attic._retired_0002_score SET SCHEMA public;
ALTER TYPE public._retired_0002_score RENAME TO score;

-- The column is back with its values: the catalog only.
ALTER TABLE public.orders RENAME COLUMN _retired_0002_score TO score;
