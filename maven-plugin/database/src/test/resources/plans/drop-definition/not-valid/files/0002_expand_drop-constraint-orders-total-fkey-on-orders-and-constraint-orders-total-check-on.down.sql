-- concertina: 1
-- change: drop-constraint-orders-total-fkey-on-orders-and-constraint-orders-total-check-on
-- phase: expand
-- parent: sha256/v1:8cd65a656edcd8643b617cf830f431f49689ea828c88e5db576efd15553d112c
-- transactional: yes
-- gate: none
-- schema: sha256/v1:311ddb48f2a287fc0b906df584cbcbe3c342cef10cd8b7542c9bed87376fcd80
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code finds the constraint again.
ALTER TABLE public.orders ADD CONSTRAINT orders_total_check CHECK (total > 0) NOT VALID;
COMMENT ON CONSTRAINT orders_total_check ON public.orders IS 'Not for old ones';

-- Old code finds the constraint again.
ALTER TABLE public.orders ADD CONSTRAINT orders_total_fkey FOREIGN KEY (total) REFERENCES public.orders (id) ON DELETE SET NULL NOT VALID;
