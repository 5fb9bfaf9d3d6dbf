-- concertina: 1
-- change: change-orders-state-values
-- phase: constrain
-- parent: sha256/v1:2c674476da0e4dfb559ce10ca6460e7ba718fd41178792dbfb7337e04bc20e66
-- depends: 0002_backfill_change-orders-state-values
-- transactional: no
-- gate: live
-- schema: sha256/v1:92fc4af7fad2fac387b699aa713fbfc516dad01660a12d1b5dd06226515fafc1
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Back to the wider check: what the narrow one let pass it does too.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT _interim_0002_orders_state_check CHECK (state IN ('NEW', 'OPEN', 'DONE')) NOT VALID;

ALTER TABLE public.orders DROP CONSTRAINT orders_state_check;

ALTER TABLE public.orders RENAME CONSTRAINT _interim_0002_orders_state_check TO orders_state_check;
COMMIT;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_state_check;
