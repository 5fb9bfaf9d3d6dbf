-- concertina: 1
-- change: drop-vehicle-wheels
-- phase: expand
-- parent: sha256/v1:b4a26f58d6649191628609bf39d573223f0ff685e773099dc732375240f80bfd
-- transactional: yes
-- gate: none
-- schema: sha256/v1:623277a5a8124376666dfb09a7fd744d1691969b15474172d4dca685bfa64eae
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- New code does not know the column and gives no value.
ALTER TABLE public.vehicle ALTER COLUMN wheels DROP NOT NULL;
