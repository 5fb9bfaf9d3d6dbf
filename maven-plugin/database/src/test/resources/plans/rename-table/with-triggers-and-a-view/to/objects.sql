CREATE FUNCTION public.note_of() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.note := coalesce(NEW.note, 'none');
  RETURN NEW;
END
$$;
CREATE FUNCTION public.nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER note_of BEFORE INSERT OR UPDATE OF note ON public.sales FOR EACH ROW WHEN (NEW.total > 100) EXECUTE FUNCTION public.note_of();
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON public.sales DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.nothing();
CREATE TRIGGER seen AFTER UPDATE ON public.sales REFERENCING OLD TABLE AS old NEW TABLE AS new FOR EACH STATEMENT EXECUTE FUNCTION public.nothing();
ALTER TABLE public.sales ENABLE REPLICA TRIGGER seen;
COMMENT ON TRIGGER later ON public.sales IS 'At the end';

CREATE VIEW public.order_list AS
  SELECT id, note -- the note
  FROM public.sales;
ALTER TABLE public.sales ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON public.sales USING (true);
