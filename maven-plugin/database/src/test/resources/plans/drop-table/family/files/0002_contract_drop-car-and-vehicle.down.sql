-- concertina: 1
-- change: drop-car-and-vehicle
-- phase: contract
-- parent: sha256/v1:42d72a734910504397f6f12bc0d2032c6364e25c41e696da31bda505dc859ab2
-- transactional: no
-- gate: live
-- schema: sha256/v1:dd51f4cbb153d1fbbba10adf50fb9a58b315a49e0e028b86e68abbaad970de47
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table comes back with every row that it had.
BEGIN;
ALTER TABLE concertina_attic._retired_0002_vehicle SET SCHEMA public;
ALTER TABLE public._retired_0002_vehicle RENAME TO vehicle;
ALTER INDEX public._retired_0002_vehicle_pkey RENAME TO vehicle_pkey;
COMMIT;

-- The table comes back with every row that it had.
BEGIN;
ALTER TABLE concertina_attic._retired_0002_car SET SCHEMA public;
ALTER TABLE public._retired_0002_car RENAME TO car;
ALTER INDEX public._retired_0002_car_pkey RENAME TO car_pkey;
ALTER TABLE public.car INHERIT public.vehicle;
ALTER TABLE public.car NO INHERIT concertina_attic._retired_0002_car_parent;
DROP TABLE concertina_attic._retired_0002_car_parent;
COMMIT;
