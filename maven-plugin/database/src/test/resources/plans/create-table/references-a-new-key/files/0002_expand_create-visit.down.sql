-- concertina: 1
-- change: create-visit
-- phase: expand
-- parent: sha256/v1:9776ecd987cb64e0e61da48d0c4d4f4240e52b4f11807e9c6ac148a6430680e5
-- transactional: yes
-- gate: none
-- schema: sha256/v1:69d8591d89e2432bb2af9b57abfd559fe6c99a73f7870cdf9535a012321b6d4b
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table goes with what new code wrote into it.
DROP TABLE public.visit;
