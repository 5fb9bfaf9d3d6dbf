-- concertina: 1
-- change: change-orders-state-values
-- phase: expand
-- parent: sha256/v1:eff7e3d42bf70a13dec513f6f5d65282e6c25cee45d167f711d6b99d66e4fd2f
-- transactional: no
-- gate: none
-- schema: sha256/v1:7ec6d6ce077e0a4a2b900eef55fbafacff50e1bf402a7cc4bbce0f5bf5ab41bc
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The wider check takes over in one transaction and reads no row: what the old one let pass it does
-- too.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT _interim_0002_orders_state_check CHECK (state IN ('NEW', 'OPEN', 'DONE')) NOT VALID;

ALTER TABLE public.orders DROP CONSTRAINT orders_state_check;

ALTER TABLE public.orders RENAME CONSTRAINT _interim_0002_orders_state_check TO orders_state_check;
COMMIT;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_state_check;
