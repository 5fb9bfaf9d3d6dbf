-- concertina: 1
-- change: change-car-parents
-- phase: contract
-- parent: sha256/v1:03852ad47e0379c76558b6ccb84f019ae2198ea7bbd3fdb809878d1dd08fa680
-- transactional: yes
-- gate: live
-- schema: sha256/v1:26f0e9c3332b8fe6e690683c3bad47562c4ebdaa7c930315b135ff7943da26b3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The catalog alone changes: whose rows the rows of this table are as well.
ALTER TABLE public.car NO INHERIT public.vehicle;
