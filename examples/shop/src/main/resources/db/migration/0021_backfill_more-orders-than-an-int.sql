-- concertina: 1
-- change: more-orders-than-an-int
-- phase: backfill
-- parent: sha256/v1:3f15e0eee263d15a4857c200a1d885c380909e470acc3c43241a48c3699389a6
-- depends: 0020_expand_more-orders-than-an-int
-- transactional: no
-- gate: none
-- schema: sha256/v1:bd1a5ebaaf705cb1d81d6b3d7db9cc2f879b801c49fda9d3c76346387f7b7dcf
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Look first: a value that does not fit would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(order_id, line_no) AS pg_catalog.text) AS sample
        FROM public.order_line
            WHERE (order_id) NOT BETWEEN -9223372036854775808 AND 9223372036854775807
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.order_line" have in "order_id" a value that type bigint does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Look first: a value that does not fit would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE (id) NOT BETWEEN -9223372036854775808 AND 9223372036854775807
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have in "id" a value that type bigint does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.order_line key=order_id,line_no
UPDATE public.order_line
    SET _shadow_0020_order_id = order_id
WHERE _shadow_0020_order_id IS DISTINCT FROM CAST((order_id) AS bigint) AND order_id IS DISTINCT FROM CAST((_shadow_0020_order_id) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.order_line;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _shadow_0020_id = id
WHERE _shadow_0020_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0020_id) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
