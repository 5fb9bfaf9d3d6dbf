-- concertina: 1
-- change: rename-staff-columns
-- phase: constrain
-- parent: sha256/v1:85be7c2ef648fa4f3d584ec0c4d343e196c0dc2360eb90083ae9596c63c0beff
-- depends: 0003_backfill_rename-staff-columns
-- transactional: no
-- gate: none
-- schema: sha256/v1:4acb0d9c8e6889271fd234c74d04ea6b5802fe12b419093a2d43c8c590d4d731
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.staff
    ADD CONSTRAINT staff_level_not_null_check CHECK (level IS NOT NULL) NOT VALID;

ALTER TABLE public.staff ALTER COLUMN level DROP NOT NULL;
COMMIT;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.staff
    ADD CONSTRAINT staff_card_not_null_check CHECK (card IS NOT NULL) NOT VALID;

ALTER TABLE public.staff ALTER COLUMN card DROP NOT NULL;
COMMIT;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.staff
    ADD CONSTRAINT staff_account_not_null_check CHECK (account IS NOT NULL) NOT VALID;

ALTER TABLE public.staff ALTER COLUMN account DROP NOT NULL;
COMMIT;
