-- concertina: 1
-- change: change-orders-state-to-varchar-40
-- phase: expand
-- parent: sha256/v1:cfa7fb89ff65f15490074436a29af37349893d4731935451dca9a2e6f9bd2590
-- transactional: no
-- gate: none
-- schema: sha256/v1:a7609fd72f1bf4cb3d273fc8f6965092bbfbdcbe749dd1a5addf906bcc943fc4
-- cost: writes a table anew while nobody else can use it; reads the table, others may write
--   meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The new type holds every old value in the same form: the catalog changes, the table is not
-- rewritten.
BEGIN;
ALTER TABLE public.orders
    ALTER COLUMN state TYPE character varying(40);

ALTER TABLE public.orders DROP CONSTRAINT orders_state_check;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_state_check CHECK (state IN ('new', 'paid')) NOT VALID;
COMMIT;

-- The check is spelled for the new type; proved for the rows that were there, while others read and
-- write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_state_check;
