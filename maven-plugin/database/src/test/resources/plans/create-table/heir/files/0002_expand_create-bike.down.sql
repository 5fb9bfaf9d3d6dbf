-- concertina: 1
-- change: create-bike
-- phase: expand
-- parent: sha256/v1:285436b86314c1fcdf0a2f1d4ff726804e433cbaa0c13e5715ff36db4547623e
-- transactional: yes
-- gate: none
-- schema: sha256/v1:5c89b31a6e39ddbed6c6798fc12ababd002bb18091bc6486313b9e31844f0696
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table goes with what new code wrote into it.
DROP TABLE public.bike;
