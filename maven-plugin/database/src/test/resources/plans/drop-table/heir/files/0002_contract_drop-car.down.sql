-- concertina: 1
-- change: drop-car
-- phase: contract
-- parent: sha256/v1:4927f797f5032d1ec58bfbc281ee9194c5b552679c3b00e21f8a312308011fc2
-- transactional: yes
-- gate: live
-- schema: sha256/v1:1474d89186623b6a10950c391a907eff8fefd2900c24ace7491d75261353c38a
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table comes back with every row that it had.
ALTER TABLE concertina_attic._retired_0002_car SET SCHEMA public;
ALTER TABLE public._retired_0002_car RENAME TO car;
ALTER INDEX public._retired_0002_car_pkey RENAME TO car_pkey;
ALTER TABLE public.car INHERIT public.vehicle;
ALTER TABLE public.car INHERIT public.owned;
ALTER TABLE public.car NO INHERIT concertina_attic._retired_0002_car_parent;
DROP TABLE concertina_attic._retired_0002_car_parent;
