-- concertina: 1
-- change: drop-constraint-orders-total-fkey-on-orders-and-constraint-orders-total-check-on
-- phase: expand
-- parent: sha256/v1:8cd65a656edcd8643b617cf830f431f49689ea828c88e5db576efd15553d112c
-- transactional: no
-- gate: none
-- schema: sha256/v1:311ddb48f2a287fc0b906df584cbcbe3c342cef10cd8b7542c9bed87376fcd80
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- New code may break the constraint.
ALTER TABLE public.orders DROP CONSTRAINT orders_total_fkey;

-- New code may break the constraint.
ALTER TABLE public.orders DROP CONSTRAINT orders_total_check;
