CREATE MATERIALIZED VIEW public.order_totals AS SELECT note, sum(total) AS total FROM public.orders GROUP BY note;
CREATE UNIQUE INDEX order_totals_note ON public.order_totals (note);
COMMENT ON MATERIALIZED VIEW public.order_totals IS 'Refreshed at night';
