-- concertina: 1
-- change: change-materialized-view-order-totals
-- phase: expand
-- parent: sha256/v1:474f483c7bac0510fc3001d162b790c193cc60416faaa939631b2fe291049a02
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ba810634b8478a75a49dc0642a037ac4446e8812e26d6453c9e7c44d1d1ad238
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP INDEX public.order_totals_note;
DROP MATERIALIZED VIEW public.order_totals;
CREATE MATERIALIZED VIEW order_totals AS SELECT note, sum(total) AS total FROM orders GROUP BY note;
CREATE UNIQUE INDEX order_totals_note ON order_totals (note);
GRANT SELECT ON TABLE order_totals TO pg_monitor;
