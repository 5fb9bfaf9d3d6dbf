-- concertina: 1
-- change: change-view-order-list
-- phase: expand
-- parent: sha256/v1:e4ca404ccc63748ea26725ddcdfa76efcec4083302efd7f3b0f2bb5f6e533394
-- transactional: yes
-- gate: none
-- schema: sha256/v1:446b1ca6c9940f4bfb7161cf8ac103de8afae85d03ffa05a60e8ded20547b127
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP VIEW public.notes;

DROP VIEW public.order_list;

CREATE VIEW public.order_list AS
  SELECT id, note -- the note
  FROM public.orders;

CREATE VIEW public.notes AS SELECT note FROM public.order_list;

GRANT SELECT ON TABLE public.notes TO pg_monitor;
