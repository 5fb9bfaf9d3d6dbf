-- concertina: 1
-- change: sold-by-weight
-- phase: backfill
-- parent: sha256/v1:7d717e8152275d51cd04cf9d4898cc19dcd46b77455bac0572ddfa01f2b38a05
-- depends: 0016_expand_sold-by-weight
-- transactional: no
-- gate: none
-- schema: sha256/v1:314abc75f9f1ef1998d5d970edee0f800ffb2cb841dfae66dd87de5055e9254b
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.product key=id
UPDATE public.product
    SET _shadow_0016_stock = stock::numeric(13,3)
WHERE (_shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((stock::numeric(13,3)) AS numeric(13,3)))::pg_catalog.text COLLATE pg_catalog."C" AND stock IS DISTINCT FROM CAST((floor(_shadow_0016_stock)::integer) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.product;
