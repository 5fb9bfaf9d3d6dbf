CREATE VIEW public.order_list AS
  SELECT id, note -- the note
  FROM public.orders;

COMMENT ON VIEW public.order_list IS 'What was ordered';
COMMENT ON COLUMN public.order_list.note IS 'As the customer said it';
GRANT SELECT ON TABLE public.order_list TO pg_read_all_data;
GRANT SELECT (id) ON TABLE public.order_list TO pg_monitor;
ALTER VIEW public.order_list OWNER TO pg_read_all_stats;
ALTER VIEW public.order_list ALTER COLUMN note SET DEFAULT 'none';
CREATE FUNCTION public.take_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.orders (note) VALUES (NEW.note);
  RETURN NEW;
END
$$;
CREATE TRIGGER take_order INSTEAD OF INSERT ON public.order_list FOR EACH ROW EXECUTE FUNCTION public.take_order();
