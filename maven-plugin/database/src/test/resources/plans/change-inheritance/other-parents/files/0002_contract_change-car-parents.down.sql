-- concertina: 1
-- change: change-car-parents
-- phase: contract
-- parent: sha256/v1:7e28ad2eac3ff43763fd1bb05ba761acaf377ba63c790d9b629eba4ae4de7728
-- transactional: yes
-- gate: live
-- schema: sha256/v1:3d6280022527b1336a4174f143f48dd3c700a118b4281e8b551564da73a31537
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to the parents that it had.
ALTER TABLE public.car NO INHERIT public.vehicle;
ALTER TABLE public.car NO INHERIT public.named;
ALTER TABLE public.car INHERIT public.vehicle;
