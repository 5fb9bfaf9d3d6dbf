-- concertina: 1
-- change: change-4-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: no
-- gate: none
-- schema: sha256/v1:10143560470be5f7196af500b5eaf32a66d4018c0f32d2b3240b917ff5a8997c
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
