-- concertina: 1
-- change: create-materialized-view-order-totals-and-index-order-totals-note
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:586c8bcc2de3d07769ca479b771c6c4a48c05cc30a2c14bce3cf0443b25907b2
-- cost: reads the table, others may write meanwhile; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the materialized view there.
CREATE MATERIALIZED VIEW public.order_totals AS SELECT note, sum(total) AS total FROM public.orders GROUP BY note;

-- New code finds the index there.
CREATE UNIQUE INDEX order_totals_note ON public.order_totals (note);

-- New code finds the comment there.
COMMENT ON MATERIALIZED VIEW public.order_totals IS 'Refreshed at night';
