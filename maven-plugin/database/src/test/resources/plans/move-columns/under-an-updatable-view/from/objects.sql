CREATE VIEW public.order_list WITH (security_invoker = true) AS SELECT id, note, total FROM public.orders WHERE total > 0
  WITH CASCADED CHECK OPTION;
ALTER VIEW public.order_list ALTER COLUMN note SET DEFAULT 'none';
COMMENT ON VIEW public.order_list IS 'What counts';
COMMENT ON COLUMN public.order_list.note IS 'in words';
GRANT SELECT, INSERT ON TABLE public.order_list TO pg_monitor;
GRANT UPDATE (note) ON TABLE public.order_list TO pg_monitor;
CREATE VIEW public.order_notes AS SELECT note AS words FROM public.orders;
CREATE FUNCTION public.add_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.orders (note, total) VALUES (NEW.words, 1);
  RETURN NEW;
END $$;
CREATE TRIGGER add_note INSTEAD OF INSERT ON public.order_notes FOR EACH ROW EXECUTE FUNCTION public.add_note();
