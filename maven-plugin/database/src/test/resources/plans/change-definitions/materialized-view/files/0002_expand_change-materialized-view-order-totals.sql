-- concertina: 1
-- change: change-materialized-view-order-totals
-- phase: expand
-- parent: sha256/v1:0de3c56d807d13e0ea7ca0bf7c4936ae6be432e6116484d84ccb28083f96214a
-- transactional: yes
-- gate: none
-- schema: sha256/v1:e1b91607ff7436077b6aa57c4bd0925f1a2325acc00ca99d6e97873063cd5a1b
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP MATERIALIZED VIEW public.order_totals;
CREATE MATERIALIZED VIEW public.order_totals AS SELECT note, max(total) AS total FROM public.orders GROUP BY note;
CREATE UNIQUE INDEX order_totals_note ON public.order_totals (note);
GRANT SELECT ON TABLE public.order_totals TO pg_monitor;
