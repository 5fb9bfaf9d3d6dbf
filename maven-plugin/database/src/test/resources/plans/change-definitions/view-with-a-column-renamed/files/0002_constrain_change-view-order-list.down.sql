-- concertina: 1
-- change: change-view-order-list
-- phase: constrain
-- parent: sha256/v1:e3c70e5c56fdac6331b14972489b5a4b0ad55a9c6de4c49e1c6afd2503871dee
-- transactional: yes
-- gate: live
-- schema: sha256/v1:745915f5697692cebc128189683539f943cb3405d3f0e80807ae80f50f3f6c4b
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP FUNCTION public.an_id(public.ids);

DROP VIEW public.ids;

DROP VIEW public.order_list;

SET LOCAL check_function_bodies = off;

CREATE VIEW public.order_list AS
  SELECT id, note -- the note
  FROM public.orders;

CREATE VIEW public.ids AS SELECT id FROM public.order_list;

CREATE FUNCTION public.an_id(public.ids) RETURNS bigint LANGUAGE sql AS 'SELECT $1.id';

COMMENT ON VIEW public.order_list IS 'All';

ALTER VIEW public.ids OWNER TO pg_read_all_stats;

GRANT SELECT ON TABLE public.ids TO pg_monitor;

GRANT SELECT ON TABLE public.order_list TO pg_monitor;
