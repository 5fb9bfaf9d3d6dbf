-- concertina: 1
-- change: change-3-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:4901ec4e8b1230e2aef031f97ac677d7406fa86201e9d5daec2e1244cc379e25
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the function there.
SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.take_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.orders (note) VALUES (NEW.note);
  RETURN NEW;
END
$$;

-- New code finds the view there.
CREATE VIEW public.order_list AS
  SELECT id, note -- the note
  FROM public.orders;

-- New code finds the trigger there.
CREATE TRIGGER take_order INSTEAD OF INSERT ON public.order_list FOR EACH ROW EXECUTE FUNCTION public.take_order();

-- New code finds the view column default there.
ALTER VIEW public.order_list ALTER COLUMN note SET DEFAULT 'none';

-- New code finds the comment there.
COMMENT ON COLUMN public.order_list.note IS 'As the customer said it';

-- New code finds the comment there.
COMMENT ON VIEW public.order_list IS 'What was ordered';

-- New code finds the owner there.
ALTER VIEW public.order_list OWNER TO pg_read_all_stats;

-- New code finds the grant there.
GRANT SELECT (id) ON TABLE public.order_list TO pg_monitor;

-- New code finds the grant there.
GRANT SELECT ON TABLE public.order_list TO pg_read_all_data;
