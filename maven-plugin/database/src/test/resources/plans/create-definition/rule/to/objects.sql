CREATE RULE keep AS ON DELETE TO public.orders WHERE OLD.note = 'keep' DO INSTEAD NOTHING;
COMMENT ON RULE keep ON public.orders IS 'Large ones stay';
