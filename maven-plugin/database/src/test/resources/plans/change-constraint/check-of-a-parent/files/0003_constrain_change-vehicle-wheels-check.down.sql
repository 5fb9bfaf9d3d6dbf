-- concertina: 1
-- change: change-vehicle-wheels-check
-- phase: constrain
-- parent: sha256/v1:bcfa74d4e54a8e168116913a7907b6129f5dba16c15dcfce2b17511c6de4039e
-- depends: 0002_expand_change-vehicle-wheels-check
-- transactional: no
-- gate: live
-- schema: sha256/v1:e55ef425def3643e12f0297db75f7dfa6dfbe59263b61ba4d53e0d28e1320e1d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Back to the wider check: what the narrow one let pass it does too.
BEGIN;
ALTER TABLE public.vehicle
    ADD CONSTRAINT _interim_0002_vehicle_wheels_check CHECK ((wheels > 0) OR (wheels > 1)) NOT VALID;

ALTER TABLE public.vehicle DROP CONSTRAINT vehicle_wheels_check;

ALTER TABLE public.vehicle RENAME CONSTRAINT _interim_0002_vehicle_wheels_check TO vehicle_wheels_check;
COMMIT;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.vehicle VALIDATE CONSTRAINT vehicle_wheels_check;
