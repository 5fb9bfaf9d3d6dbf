-- concertina: 1
-- change: drop-vehicle-wheels-check
-- phase: expand
-- parent: sha256/v1:45e877cbb493e0944190ed9805f1b73f2953dd79fc7e264a847770191f19ee1d
-- transactional: yes
-- gate: none
-- schema: sha256/v1:20ed7075e76f127f1c5c5b9a86ac1dc12ff465df2a315898f0a1b72b04e87d05
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.vehicle DROP CONSTRAINT vehicle_wheels_check;
