CREATE RULE keep AS ON DELETE TO public.orders WHERE OLD.total > 100 DO INSTEAD NOTHING;
COMMENT ON RULE keep ON public.orders IS 'Large ones stay';
