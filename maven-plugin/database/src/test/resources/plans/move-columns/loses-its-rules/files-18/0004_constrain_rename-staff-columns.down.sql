-- concertina: 1
-- change: rename-staff-columns
-- phase: constrain
-- parent: sha256/v1:71ecef7215c3c292511e07b0ad3e6f2ae54b4f39ca6119d1a4d8e12bc0895655
-- depends: 0003_backfill_rename-staff-columns
-- transactional: no
-- gate: none
-- schema: sha256/v1:4acb0d9c8e6889271fd234c74d04ea6b5802fe12b419093a2d43c8c590d4d731
-- cost: reads the table, others may write meanwhile; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.staff ALTER COLUMN level DROP NOT NULL;

ALTER TABLE public.staff
    ADD CONSTRAINT staff_level_not_null NOT NULL level NOT VALID;
COMMIT;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.staff ALTER COLUMN card DROP NOT NULL;

ALTER TABLE public.staff
    ADD CONSTRAINT staff_card_not_null NOT NULL card NOT VALID;
COMMIT;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.staff ALTER COLUMN account DROP NOT NULL;

ALTER TABLE public.staff
    ADD CONSTRAINT staff_account_not_null NOT NULL account NOT VALID;
COMMIT;
