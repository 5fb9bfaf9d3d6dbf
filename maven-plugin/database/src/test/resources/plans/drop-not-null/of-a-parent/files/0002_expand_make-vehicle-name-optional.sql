-- concertina: 1
-- change: make-vehicle-name-optional
-- phase: expand
-- parent: sha256/v1:289141c176c7252d0c6907e3469b644e17a74f9a4021df1587732205fee33e22
-- transactional: yes
-- gate: none
-- schema: sha256/v1:20ed7075e76f127f1c5c5b9a86ac1dc12ff465df2a315898f0a1b72b04e87d05
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- New code may leave it NULL; old readers may meet NULL from now on.
ALTER TABLE public.vehicle ALTER COLUMN name DROP NOT NULL;
