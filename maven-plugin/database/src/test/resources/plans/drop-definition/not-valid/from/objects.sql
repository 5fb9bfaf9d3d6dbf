ALTER TABLE public.orders ADD CONSTRAINT orders_total_check CHECK (total > 0) NOT VALID;
COMMENT ON CONSTRAINT orders_total_check ON public.orders IS 'Not for old ones';
ALTER TABLE public.orders ADD CONSTRAINT orders_total_fkey FOREIGN KEY (total) REFERENCES public.orders (id) ON DELETE SET NULL NOT VALID;
