-- concertina: 1
-- change: drop-vehicle-wheels
-- phase: contract
-- parent: sha256/v1:115f3d10c8f2855c64a987b5b3b369565949681372603f2073b7b355ac87bd14
-- transactional: no
-- gate: live
-- schema: sha256/v1:623277a5a8124376666dfb09a7fd744d1691969b15474172d4dca685bfa64eae
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers; reads
--   the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The column is back with its values: the catalog only.
BEGIN;
ALTER TABLE public.vehicle RENAME COLUMN _retired_0002_wheels TO wheels;
ALTER TABLE public.vehicle ALTER COLUMN wheels SET DEFAULT 4;
COMMIT;

-- Rows written since have no value: they get the default.
-- concertina:batch table=public.vehicle key=id
UPDATE ONLY public.vehicle
    SET wheels = 4
WHERE wheels IS NULL;

-- Rows written since have no value: they get the default.
-- concertina:batch table=public.car key=id
UPDATE ONLY public.car
    SET wheels = 4
WHERE wheels IS NULL;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.vehicle
    ADD CONSTRAINT vehicle_wheels_not_null NOT NULL wheels NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.vehicle VALIDATE CONSTRAINT vehicle_wheels_not_null;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY car_wheels_idx
    ON public.car (wheels);
