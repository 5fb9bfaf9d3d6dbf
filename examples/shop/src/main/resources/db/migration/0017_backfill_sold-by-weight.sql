-- concertina: 1
-- change: sold-by-weight
-- phase: backfill
-- parent: sha256/v1:be5067565137a36d440212aa9eaa454d29e7275749ccca1c33907c35dc03c02f
-- depends: 0016_expand_sold-by-weight
-- transactional: no
-- gate: none
-- schema: sha256/v1:8439632cb165e89e3f2eb86f1a6932134bda580ff5850d3a304657cb8998189b
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.product key=id
UPDATE public.product
    SET _shadow_0016_stock = stock::numeric(12,3)
WHERE (_shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((stock::numeric(12,3)) AS numeric(12,3)))::pg_catalog.text COLLATE pg_catalog."C" AND stock IS DISTINCT FROM CAST((floor(_shadow_0016_stock)::integer) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.product;
