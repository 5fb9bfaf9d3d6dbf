ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.orders FORCE ROW LEVEL SECURITY;
CREATE POLICY small ON public.orders FOR SELECT TO pg_monitor USING (total < 100);
CREATE POLICY strict ON public.orders AS RESTRICTIVE TO PUBLIC USING (total IS NOT NULL) WITH CHECK (total > 0);
COMMENT ON POLICY small ON public.orders IS 'Small ones';
