-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: expand
-- parent: sha256/v1:e162821403ab0a9ec0f4470d09af1d864b1cde60b90d868a3da4d24bc084f8bb
-- transactional: yes
-- gate: none
-- schema: sha256/v1:250638dd33a08396de44030e3dcfa3ef72e4e21d3c13a8698c070cf7c7efde38
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- It is as it was.
SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.add_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.orders (note, total) VALUES (NEW.words, 1);
  RETURN NEW;
END $$;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN remark;
