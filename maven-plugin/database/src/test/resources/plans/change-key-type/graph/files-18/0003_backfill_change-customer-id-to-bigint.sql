-- concertina: 1
-- change: change-customer-id-to-bigint
-- phase: backfill
-- parent: sha256/v1:1247c4ea65de68b60c43c2a782ffcb7a79e41e2136a8ffb617e7ff02e4ef5dbb
-- depends: 0002_expand_change-customer-id-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:915818a0bb5a756c2cd691a39024db0816b5fa80a46484f4027ca3e72603d7da
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
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE (customer_id) NOT BETWEEN -9223372036854775808 AND 9223372036854775807
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have in "customer_id" a value that type bigint does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.customer key=id
UPDATE public.customer
    SET _shadow_0002_id = id,
        _shadow_0002_parent = parent
WHERE (_shadow_0002_id IS DISTINCT FROM CAST((id) AS bigint) OR _shadow_0002_parent IS DISTINCT FROM CAST((parent) AS bigint)) AND (id IS DISTINCT FROM CAST((_shadow_0002_id) AS integer) OR parent IS DISTINCT FROM CAST((_shadow_0002_parent) AS integer));

-- The planner must not take the new columns for empty.
ANALYZE public.customer;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _shadow_0002_customer_id = customer_id
WHERE _shadow_0002_customer_id IS DISTINCT FROM CAST((customer_id) AS bigint) AND customer_id IS DISTINCT FROM CAST((_shadow_0002_customer_id) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
