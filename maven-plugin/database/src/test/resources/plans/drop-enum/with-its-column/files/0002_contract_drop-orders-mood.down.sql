-- concertina: 1
-- change: drop-orders-mood
-- phase: contract
-- parent: sha256/v1:7a8b72dcb86247368ea2b2a0fcfa71d72da86cf3e007999cd25e93fa421ec612
-- transactional: yes
-- gate: live
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The type comes back as it was.
ALTER TYPE concertina_attic._retired_0002_mood SET SCHEMA public;
ALTER TYPE public._retired_0002_mood RENAME TO mood;

-- The column is back with its values: the catalog only.
ALTER TABLE public.orders RENAME COLUMN _retired_0002_mood TO mood;
