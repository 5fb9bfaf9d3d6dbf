CREATE VIEW public.film_list AS SELECT 1 AS id;

CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
