-- concertina: 1
-- change: change-4-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:d574786f2a037aeb0ac12d3b4f232c8f46275029bb9f6da91d50bf2e539a5b88
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the foreign data wrapper there.
CREATE FOREIGN DATA WRAPPER nowhere;

-- New code finds the server there.
CREATE SERVER far FOREIGN DATA WRAPPER nowhere OPTIONS (place 'far');

-- New code finds the foreign table there.
CREATE FOREIGN TABLE public.far_orders (id bigint NOT NULL, note text) SERVER far OPTIONS (name 'orders');

-- New code finds the view there.
CREATE VIEW public.far_list AS SELECT id FROM public.far_orders;
