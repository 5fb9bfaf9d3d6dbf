CREATE MATERIALIZED VIEW public.order_totals AS SELECT note, sum(total) AS total FROM public.orders GROUP BY note;
CREATE UNIQUE INDEX order_totals_note ON public.order_totals (note);
GRANT SELECT ON TABLE public.order_totals TO pg_monitor;
