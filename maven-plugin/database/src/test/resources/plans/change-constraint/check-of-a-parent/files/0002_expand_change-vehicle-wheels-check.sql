-- concertina: 1
-- change: change-vehicle-wheels-check
-- phase: expand
-- parent: sha256/v1:45e877cbb493e0944190ed9805f1b73f2953dd79fc7e264a847770191f19ee1d
-- transactional: no
-- gate: none
-- schema: sha256/v1:e55ef425def3643e12f0297db75f7dfa6dfbe59263b61ba4d53e0d28e1320e1d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The wider check takes over in one transaction and reads no row: what the old one let pass it does
-- too.
BEGIN;
ALTER TABLE public.vehicle
    ADD CONSTRAINT _interim_0002_vehicle_wheels_check CHECK ((wheels > 0) OR (wheels > 1)) NOT VALID;

ALTER TABLE public.vehicle DROP CONSTRAINT vehicle_wheels_check;

ALTER TABLE public.vehicle RENAME CONSTRAINT _interim_0002_vehicle_wheels_check TO vehicle_wheels_check;
COMMIT;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.vehicle VALIDATE CONSTRAINT vehicle_wheels_check;
