-- concertina: 1
-- change: change-orders-state-to-text
-- phase: expand
-- parent: sha256/v1:6d59923440c20e42d47923cdd6d7785caaf35a62fdb3e777cd7e01f5602af204
-- transactional: no
-- gate: none
-- schema: sha256/v1:9ace38327ff2f6a23932b21ee313f5cc773fe8875bfdb860fcd19272191a84b8
-- cost: writes a table anew while nobody else can use it; reads the table, others may write
--   meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The new type holds every old value in the same form: the catalog changes, the table is not
-- rewritten.
BEGIN;
ALTER TABLE public.orders
    ALTER COLUMN state TYPE text;

ALTER TABLE public.orders DROP CONSTRAINT orders_state_check;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_state_check CHECK (state IN ('new', 'done')) NOT VALID;
COMMIT;

-- The check is spelled for the new type; proved for the rows that were there, while others read and
-- write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_state_check;
