-- concertina: 1
-- change: change-car-parents
-- phase: constrain
-- parent: sha256/v1:7bbb29622c998b6f68b0b9b6083441a51d0d4ff650d495e8335968889780ace0
-- transactional: yes
-- gate: none
-- schema: sha256/v1:8924e9bb1c3e01fb0244842b42e05b40437860ef1f77ebe5f5c3319fc01b4805
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to the parents that it had.
ALTER TABLE public.car NO INHERIT public.vehicle;
