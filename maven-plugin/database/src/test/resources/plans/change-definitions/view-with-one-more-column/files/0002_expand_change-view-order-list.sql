-- concertina: 1
-- change: change-view-order-list
-- phase: expand
-- parent: sha256/v1:aff5b2bf123ee830a6f18daa020165559a75fc6e4c10ba7df820bcdf8e46da17
-- transactional: yes
-- gate: none
-- schema: sha256/v1:59127fc2aa642b465be44bc85939a333e7ca3a1bc8f401b3c16a0109725f8c9a
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Who uses it goes on.
CREATE OR REPLACE VIEW order_list AS
  SELECT id, note, total
  FROM orders;
