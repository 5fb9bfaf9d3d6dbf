-- concertina: 1
-- change: change-4-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:10143560470be5f7196af500b5eaf32a66d4018c0f32d2b3240b917ff5a8997c
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the foreign data wrapper there.
CREATE FOREIGN DATA WRAPPER nowhere;

-- New code finds the server there.
CREATE SERVER far FOREIGN DATA WRAPPER nowhere OPTIONS (place 'far');

-- New code finds the foreign table there.
CREATE FOREIGN TABLE far_orders (id bigint NOT NULL, note text) SERVER far OPTIONS (name 'orders');

-- New code finds the view there.
CREATE VIEW far_list AS SELECT id FROM far_orders;
