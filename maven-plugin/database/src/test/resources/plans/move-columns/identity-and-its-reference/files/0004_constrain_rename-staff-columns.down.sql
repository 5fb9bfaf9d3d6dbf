-- concertina: 1
-- change: rename-staff-columns
-- phase: constrain
-- parent: sha256/v1:707a5ab3dc32bfd8b426c68193602ea692c8cc13228b11ea2dd7e828b1577448
-- depends: 0003_backfill_rename-staff-columns
-- transactional: no
-- gate: none
-- schema: sha256/v1:ca4da845864ac7149ddcc34cc789bbeca20be4f91fd41645882f41f6082912b9
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0002_staff_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.staff
    ADD CONSTRAINT staff_id_not_null_check CHECK (id IS NOT NULL) NOT VALID;

ALTER TABLE public.staff ALTER COLUMN id DROP NOT NULL;
COMMIT;
