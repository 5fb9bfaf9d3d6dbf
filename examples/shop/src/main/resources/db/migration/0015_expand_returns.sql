-- concertina: 1
-- change: returns
-- phase: expand
-- parent: sha256/v1:45a735fd552a3f169ebc8bdcbc62c8b3668defab7d289fb108feb0201a0d0870
-- transactional: no
-- gate: none
-- schema: sha256/v1:b47e519dad3f40372c64ccedf3ea6d9cd06a9b727190eea816187a57a535df6d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The wider check takes over in one transaction and reads no row: what the old one let pass it does
-- too.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT _interim_0015_orders_status_check CHECK (status IN ('PLACED', 'PAID', 'SHIPPED', 'RETURNED')) NOT VALID;

ALTER TABLE public.orders DROP CONSTRAINT orders_status_check;

ALTER TABLE public.orders RENAME CONSTRAINT _interim_0015_orders_status_check TO orders_status_check;
COMMIT;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_status_check;
