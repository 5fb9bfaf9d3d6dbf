CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
DO $$ BEGIN FOR i IN 1..500 LOOP
  EXECUTE format('CREATE TABLE public.t%s (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name varchar(100) NOT NULL, email text UNIQUE, amount numeric(10,2) DEFAULT 0 CHECK (amount >= 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz, active boolean NOT NULL DEFAULT true, parent bigint, data jsonb, notes text)', i);
  EXECUTE format('CREATE INDEX ON public.t%s (created_at)', i);
  EXECUTE format('CREATE INDEX ON public.t%s (lower(name)) WHERE active', i);
  EXECUTE format('COMMENT ON COLUMN public.t%s.notes IS %L', i, 'notes of ' || i);
  IF i > 1 THEN EXECUTE format('ALTER TABLE public.t%s ADD FOREIGN KEY (parent) REFERENCES public.t%s', i, i - 1); END IF;
  IF i % 5 = 0 THEN
    EXECUTE format('CREATE VIEW public.v%s AS SELECT t.id, t.name, p.name AS parent_name FROM public.t%s t LEFT JOIN public.t%s p ON p.id = t.parent', i, i, i - 1);
    EXECUTE format('CREATE TRIGGER touch BEFORE UPDATE ON public.t%s FOR EACH ROW EXECUTE FUNCTION public.touch()', i);
    EXECUTE format('CREATE FUNCTION public.f%s(a bigint) RETURNS text LANGUAGE sql STABLE AS %L', i, 'SELECT name FROM public.t' || i || ' WHERE id = a');
    EXECUTE format('GRANT SELECT ON public.t%s TO PUBLIC', i);
  END IF;
END LOOP; END $$;
