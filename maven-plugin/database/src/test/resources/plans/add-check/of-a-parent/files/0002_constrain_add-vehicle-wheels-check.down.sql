-- concertina: 1
-- change: add-vehicle-wheels-check
-- phase: constrain
-- parent: sha256/v1:1ea49508cc1af9190de72e3b2783e622b3fe27eaada9e1f8f9302f00d1f95f85
-- transactional: yes
-- gate: live
-- schema: sha256/v1:40bd166da4c03252f1db825f8b96a8ca96fc19e18ba726914770dd1c103dbe46
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.vehicle DROP CONSTRAINT vehicle_wheels_check;
