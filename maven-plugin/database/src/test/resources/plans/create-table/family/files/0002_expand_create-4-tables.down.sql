-- concertina: 1
-- change: create-4-tables
-- phase: expand
-- parent: sha256/v1:8b5893774372a2993a05735301f3bd1bd3aca1c3f5eda894590ea043dbddd5b7
-- transactional: no
-- gate: none
-- schema: sha256/v1:09c8cfd474ce72f100ea1b20fe565629a4ae61faaef757b1d0d5ae7b654c7ab8
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
