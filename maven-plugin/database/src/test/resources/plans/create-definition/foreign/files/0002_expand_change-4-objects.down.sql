-- concertina: 1
-- change: change-4-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: no
-- gate: none
-- schema: sha256/v1:d574786f2a037aeb0ac12d3b4f232c8f46275029bb9f6da91d50bf2e539a5b88
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Only new code knows the view.
DROP VIEW public.far_list;

-- Only new code knows the foreign table.
DROP FOREIGN TABLE public.far_orders;

-- Only new code knows the server.
DROP SERVER far;

-- Only new code knows the foreign data wrapper.
DROP FOREIGN DATA WRAPPER nowhere;
