-- concertina: 1
-- change: drop-orders
-- phase: contract
-- parent: sha256/v1:9f0750bfd44f3ea9f533b1e9655dfcf326b4c7075aa513d9f2175ae4b59afe74
-- transactional: yes
-- gate: live
-- schema: sha256/v1:80dbb81c7a7142742453d7f2918f2c8bd1cca8914edb06520e22d793d759b422
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table comes back with every row that it had.
ALTER TABLE concertina_attic._retired_0002_orders SET SCHEMA public;
ALTER TABLE public._retired_0002_orders RENAME TO orders;
ALTER INDEX public._retired_0002_orders_pkey RENAME TO orders_pkey;
ALTER SEQUENCE public._retired_0002_orders_id_seq RENAME TO orders_id_seq;

-- Old code finds the function again.
SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.note_of() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.note := coalesce(NEW.note, 'none');
  RETURN NEW;
END
$$;

-- Old code finds the function again.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;

-- Old code finds the view again.
CREATE VIEW public.order_list AS
  SELECT id, note -- the note
  FROM public.orders;

-- Old code finds the trigger again.
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON public.orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.nothing();
COMMENT ON TRIGGER later ON public.orders IS 'At the end';

-- Old code finds the trigger again.
CREATE TRIGGER note_of BEFORE INSERT OR UPDATE OF note ON public.orders FOR EACH ROW WHEN (NEW.total > 100) EXECUTE FUNCTION public.note_of();

-- Old code finds the trigger again.
CREATE TRIGGER seen AFTER UPDATE ON public.orders REFERENCING OLD TABLE AS old NEW TABLE AS new FOR EACH STATEMENT EXECUTE FUNCTION public.nothing();
ALTER TABLE public.orders ENABLE REPLICA TRIGGER seen;
