-- concertina: 1
-- change: create-materialized-view-order-totals-and-index-order-totals-note
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:70b51e3dcfda44d20719da76fcf38bed38cf5b5d9bd1a7eeaee63c30b38e7dcd
-- cost: reads the table, others may write meanwhile; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the materialized view there.
CREATE MATERIALIZED VIEW order_totals AS SELECT note, sum(total) AS total FROM orders GROUP BY note;

-- New code finds the index there.
CREATE UNIQUE INDEX order_totals_note ON order_totals (note);

-- New code finds the comment there.
COMMENT ON MATERIALIZED VIEW order_totals IS 'Refreshed at night';
