CREATE FUNCTION public.touch() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_at := now();
  RETURN NEW;
END
$$;

CREATE TRIGGER touch BEFORE UPDATE ON public.film
    FOR EACH ROW EXECUTE FUNCTION public.touch();
