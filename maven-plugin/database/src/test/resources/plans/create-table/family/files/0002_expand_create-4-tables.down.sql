-- concertina: 1
-- change: create-4-tables
-- phase: expand
-- parent: sha256/v1:8b5893774372a2993a05735301f3bd1bd3aca1c3f5eda894590ea043dbddd5b7
-- transactional: no
-- gate: none
-- schema: sha256/v1:c0b4fad3c489fd27f2afa27140c0177c56263b2f9de3f04f796ef61380048185
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table goes with what new code wrote into it.
DROP TABLE public.foal;

-- The table goes with what new code wrote into it.
DROP TABLE public.animal;

-- The table goes with what new code wrote into it.
DROP TABLE public.crossing;

-- The table goes with what new code wrote into it.
DROP TABLE public.zebra;
