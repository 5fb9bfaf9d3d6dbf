-- concertina: 1
-- change: create-view-order-list
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:6dd3e9bba63eb2fd693bceec5f3564a6c7a12ff7585d4af1e40ffda6eda9b571
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the view there.
CREATE VIEW order_list AS
  SELECT id, note -- the note
  FROM orders;
