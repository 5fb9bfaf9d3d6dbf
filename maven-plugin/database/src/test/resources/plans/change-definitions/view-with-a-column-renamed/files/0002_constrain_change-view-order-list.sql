-- concertina: 1
-- change: change-view-order-list
-- phase: constrain
-- parent: sha256/v1:e399541c5c23079bf253c276477fb6dd31f3f1e1c5361a810062f0e1e841ffa3
-- transactional: yes
-- gate: live
-- schema: sha256/v1:fdf94da978f7eebba385a7c1ba8d56bda95d1bef9198ecd8e15c4d8e5d61a1ce
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP FUNCTION public.an_id(public.ids);

DROP VIEW public.ids;

DROP VIEW public.order_list;

CREATE VIEW order_list AS
  SELECT id, note AS words -- the note
  FROM orders;

CREATE VIEW ids AS SELECT id FROM order_list;

CREATE FUNCTION an_id(ids) RETURNS bigint LANGUAGE sql AS 'SELECT $1.id';

COMMENT ON VIEW order_list IS 'All';

ALTER VIEW ids OWNER TO pg_read_all_stats;

GRANT SELECT ON TABLE ids TO pg_monitor;

GRANT SELECT ON TABLE order_list TO pg_monitor;
